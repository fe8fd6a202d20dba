using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace CxMetrics.Internal;

/// <summary>16 bytes in one register.</summary>
internal readonly struct ByteLanes128(Vector128<byte> value) : IByteLanes<ByteLanes128>
{
    private readonly Vector128<byte> _value = value;

    public static int Width => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 operator +(ByteLanes128 left, ByteLanes128 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 operator &(ByteLanes128 left, ByteLanes128 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 Create(byte value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 CreateTable(Vector128<byte> table) => new(table);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 Load(ref readonly byte source, nuint offset) => new(Vector128.LoadUnsafe(in source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 Min(ByteLanes128 left, ByteLanes128 right) => new(Vector128.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 LookUp(ByteLanes128 table, ByteLanes128 indexes) => new(LookUp(table._value, indexes._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes128 ShiftRightDirty(ByteLanes128 value, int bits) => new((value._value.AsUInt16() >>> bits).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(ByteLanes128 value)
    {
        // 16 bytes of at most 255 fit a ushort.
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(value._value);
        return Vector128.Sum(lower + upper);
    }

    // Within groups of sixteen lanes, where Vector128.Shuffle would guard against indexes that never come.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> indexes)
    {
        if (Ssse3.IsSupported)
        {
            return Ssse3.Shuffle(table, indexes);
        }

        return AdvSimd.Arm64.IsSupported
            ? AdvSimd.Arm64.VectorTableLookup(table, indexes)
            : Vector128.Shuffle(table, indexes);
    }
}
