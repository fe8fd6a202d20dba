using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CxMetrics.Internal;

/// <summary>64 bytes in one register.</summary>
internal readonly struct ByteLanes512(Vector512<byte> value) : IByteLanes<ByteLanes512>
{
    private readonly Vector512<byte> _value = value;

    public static int Width => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 operator +(ByteLanes512 left, ByteLanes512 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 operator &(ByteLanes512 left, ByteLanes512 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 Create(byte value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 CreateTable(Vector128<byte> table) => new(Vector512.Create(Vector256.Create(table, table), Vector256.Create(table, table)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 Load(ref readonly byte source, nuint offset) => new(Vector512.LoadUnsafe(in source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 Min(ByteLanes512 left, ByteLanes512 right) => new(Vector512.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 LookUp(ByteLanes512 table, ByteLanes512 indexes) => new(LookUp(table._value, indexes._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes512 ShiftRightDirty(ByteLanes512 value, int bits) => new((value._value.AsUInt16() >>> bits).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(ByteLanes512 value)
    {
        // 64 bytes of at most 255 fit a ushort.
        (Vector512<ushort> lower, Vector512<ushort> upper) = Vector512.Widen(value._value);
        return Vector512.Sum(lower + upper);
    }

    // Within groups of sixteen lanes, where Vector512.Shuffle would index across the whole register.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<byte> LookUp(Vector512<byte> table, Vector512<byte> indexes)
    {
        return Avx512BW.IsSupported
            ? Avx512BW.Shuffle(table, indexes)
            : Vector512.Create(
                ByteLanes256.LookUp(table.GetLower(), indexes.GetLower()),
                ByteLanes256.LookUp(table.GetUpper(), indexes.GetUpper()));
    }
}
