using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CxMetrics.Internal;

/// <summary>32 bytes in one register.</summary>
internal readonly struct ByteLanes256(Vector256<byte> value) : IByteLanes<ByteLanes256>
{
    private readonly Vector256<byte> _value = value;

    public static int Width => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 operator +(ByteLanes256 left, ByteLanes256 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 operator &(ByteLanes256 left, ByteLanes256 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 Create(byte value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 CreateTable(Vector128<byte> table) => new(Vector256.Create(table, table));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 Load(ref readonly byte source, nuint offset) => new(Vector256.LoadUnsafe(in source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 Min(ByteLanes256 left, ByteLanes256 right) => new(Vector256.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 LookUp(ByteLanes256 table, ByteLanes256 indexes) => new(LookUp(table._value, indexes._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes256 ShiftRightDirty(ByteLanes256 value, int bits) => new((value._value.AsUInt16() >>> bits).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(ByteLanes256 value)
    {
        // 32 bytes of at most 255 fit a ushort.
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(value._value);
        return Vector256.Sum(lower + upper);
    }

    // Within groups of sixteen lanes, where Vector256.Shuffle would index across the whole register.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> indexes)
    {
        return Avx2.IsSupported
            ? Avx2.Shuffle(table, indexes)
            : Vector256.Create(
                ByteLanes128.LookUp(table.GetLower(), indexes.GetLower()),
                ByteLanes128.LookUp(table.GetUpper(), indexes.GetUpper()));
    }
}
