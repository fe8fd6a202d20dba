using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CxMetrics.Internal;

/// <summary>Counts the scores 0 to 11, in which all the usual survey scales lie, at close to the speed of reading them.</summary>
/// <remarks>
/// <para>
/// A table look-up turns a score into a byte of four 2-bit counters, of which at most one is 1; three tables make twelve counters.
/// They overflow after three vectors, so they are widened to 4-bit counters, those after five rounds (15 vectors) to bytes, and
/// those after seventeen rounds (255 vectors) to the caller's totals. Scores above 11 set no counter.
/// </para>
/// <para>
/// That is about 15 instructions for each vector, against 22 for comparing with eleven points and subtracting the matches: about
/// 1.4 times faster where measured, for eleven points. The idea of counters that share a register and are widened just in time is that of vectorised population counts
/// (Muła, Kurz, Lemire, "Faster Population Counts Using AVX2 Instructions", 2018).
/// </para>
/// </remarks>
internal static class LowScoreKernel
{
    /// <summary>How many scores are counted, from 0.</summary>
    public const int Scores = 12;

    private const int VectorsPerTriple = 3;
    private const int TriplesPerRound = 5;
    private const int TriplesPerBlock = 85;
    private const byte NotCounted = byte.MaxValue;

    private static Vector128<byte> Table0To3 => Vector128.Create((byte)1, 4, 16, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Vector128<byte> Table4To7 => Vector128.Create((byte)0, 0, 0, 0, 1, 4, 16, 64, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Vector128<byte> Table8To11 => Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 16, 64, 0, 0, 0, 0);

    /// <summary>Adds to <c>counts[s]</c> the number of scores equal to <c>s</c>, for 0 to 11.</summary>
    public static void Count<TLanes>(ReadOnlySpan<byte> scores, Span<long> counts)
        where TLanes : unmanaged, IByteLanes<TLanes>
    {
        int tripleLength = VectorsPerTriple * TLanes.Width;
        while (scores.Length >= tripleLength)
        {
            int triples = Math.Min(scores.Length / tripleLength, TriplesPerBlock);
            CountBlock<TLanes>(ref MemoryMarshal.GetReference(scores), triples, counts);
            scores = scores[(triples * tripleLength)..];
        }

        if (!scores.IsEmpty)
        {
            Span<byte> padded = stackalloc byte[tripleLength];
            padded.Fill(NotCounted);
            scores.CopyTo(padded);
            CountBlock<TLanes>(ref MemoryMarshal.GetReference(padded), 1, counts);
        }
    }

    // Optimised at once: a log is often counted a single time, and the first tier calls a method for every addition.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountBlock<TLanes>(ref readonly byte source, int triples, Span<long> counts)
        where TLanes : unmanaged, IByteLanes<TLanes>
    {
        nuint width = (nuint)TLanes.Width;
        TLanes table0 = TLanes.CreateTable(Table0To3), table1 = TLanes.CreateTable(Table4To7), table2 = TLanes.CreateTable(Table8To11);
        TLanes lowPairs = TLanes.Create(0b0011_0011), fifteen = TLanes.Create(15);
        Span<TLanes> bytes = stackalloc TLanes[Scores];
        nuint offset = 0;
        while (triples > 0)
        {
            int round = Math.Min(triples, TriplesPerRound);
            triples -= round;
            TLanes even0 = default, even1 = default, even2 = default, odd0 = default, odd1 = default, odd2 = default;
            for (; round > 0; round--)
            {
                // Fifteen is the index of an entry that counts nothing.
                TLanes a = TLanes.Min(TLanes.Load(in source, offset), fifteen);
                TLanes b = TLanes.Min(TLanes.Load(in source, offset + width), fifteen);
                TLanes c = TLanes.Min(TLanes.Load(in source, offset + (2 * width)), fifteen);
                offset += VectorsPerTriple * width;

                TLanes pairs = TLanes.LookUp(table0, a) + TLanes.LookUp(table0, b) + TLanes.LookUp(table0, c);
                even0 += pairs & lowPairs;
                odd0 += TLanes.ShiftRightDirty(pairs, 2) & lowPairs;

                pairs = TLanes.LookUp(table1, a) + TLanes.LookUp(table1, b) + TLanes.LookUp(table1, c);
                even1 += pairs & lowPairs;
                odd1 += TLanes.ShiftRightDirty(pairs, 2) & lowPairs;

                pairs = TLanes.LookUp(table2, a) + TLanes.LookUp(table2, b) + TLanes.LookUp(table2, c);
                even2 += pairs & lowPairs;
                odd2 += TLanes.ShiftRightDirty(pairs, 2) & lowPairs;
            }

            AddNibbles(even0, odd0, bytes[..4]);
            AddNibbles(even1, odd1, bytes[4..8]);
            AddNibbles(even2, odd2, bytes[8..12]);
        }

        for (int score = 0; score < bytes.Length; score++)
        {
            counts[score] += TLanes.Sum(bytes[score]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddNibbles<TLanes>(TLanes even, TLanes odd, Span<TLanes> bytes)
        where TLanes : unmanaged, IByteLanes<TLanes>
    {
        TLanes fifteen = TLanes.Create(15);
        bytes[0] += even & fifteen;
        bytes[1] += odd & fifteen;
        bytes[2] += TLanes.ShiftRightDirty(even, 4) & fifteen;
        bytes[3] += TLanes.ShiftRightDirty(odd, 4) & fifteen;
    }
}
