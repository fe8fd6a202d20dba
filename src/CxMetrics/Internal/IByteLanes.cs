using System.Numerics;
using System.Runtime.Intrinsics;

namespace CxMetrics.Internal;

/// <summary>A register of unsigned bytes: what lets one counting kernel be written once and compiled for every width.</summary>
/// <remarks>Implemented by structs of one vector field, so that the JIT specialises the kernel and keeps them in registers.</remarks>
internal interface IByteLanes<TSelf> : IAdditionOperators<TSelf, TSelf, TSelf>
    where TSelf : unmanaged, IByteLanes<TSelf>
{
    /// <summary>Bytes in the register.</summary>
    static abstract int Width { get; }

    /// <summary>The same byte in every lane.</summary>
    static abstract TSelf Create(byte value);

    /// <summary>The same sixteen bytes in every group of sixteen lanes: a table for <see cref="LookUp"/>.</summary>
    static abstract TSelf CreateTable(Vector128<byte> table);

    /// <summary>Reads <see cref="Width"/> bytes from <paramref name="source"/> plus <paramref name="offset"/>, aligned or not.</summary>
    static abstract TSelf Load(ref readonly byte source, nuint offset);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>Replaces each index by its entry in the table; every index must be below 16.</summary>
    static abstract TSelf LookUp(TSelf table, TSelf indexes);

    /// <summary>Shifts right by less than 8 bits; what moves in at the top of a lane is the neighbour's and has to be masked off.</summary>
    static abstract TSelf ShiftRightDirty(TSelf value, int bits);

    /// <summary>The sum over all lanes.</summary>
    static abstract long Sum(TSelf value);
}
