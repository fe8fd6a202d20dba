using System.Runtime.Intrinsics;

namespace CxMetrics.Internal;

/// <summary>Counts scores per point of a scale and finds the ones off it: the arithmetic under every score tally. Allocates nothing.</summary>
internal static partial class ScoreCounter
{
    // Below this many scores, setting up the counters costs more than counting.
    private const int FewScores = 64;

    /// <summary>Adds to <c>counts[i]</c> the number of scores equal to <paramref name="lowest"/> plus <c>i</c>.</summary>
    /// <param name="scores">The scores, as many as a span holds.</param>
    /// <param name="lowest">The lowest point, any number: the part of the scale outside 0 to 255 matches no byte.</param>
    /// <param name="counts">One count per point.</param>
    /// <returns>How many scores were off the scale.</returns>
    public static long Count(ReadOnlySpan<byte> scores, int lowest, Span<long> counts)
    {
        long first = Math.Max(lowest, 0);
        long end = Math.Min((long)lowest + counts.Length, byte.MaxValue + 1);
        return first < end
            ? scores.Length - CountBytes(scores, (int)first, counts[(int)(first - lowest)..(int)(end - lowest)])
            : scores.Length;
    }

    /// <summary>The index of the first score below <paramref name="lowest"/> or above <paramref name="highest"/>, or -1.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> scores, int lowest, int highest)
    {
        if (lowest > byte.MaxValue || highest < 0)
        {
            return scores.IsEmpty ? -1 : 0;
        }

        return scores.IndexOfAnyExceptInRange((byte)Math.Max(lowest, 0), (byte)Math.Min(highest, byte.MaxValue));
    }

    private static long CountBytes(ReadOnlySpan<byte> scores, int lowest, Span<long> counts)
    {
        if (scores.Length < FewScores)
        {
            return CountOneByOne(scores, lowest, counts);
        }

        return Vector128.IsHardwareAccelerated && lowest + counts.Length <= LowScoreKernel.Scores
            ? CountLowScores(scores, lowest, counts)
            : ScoreHistogram.Count(scores, lowest, counts);
    }

    private static long CountLowScores(ReadOnlySpan<byte> scores, int lowest, Span<long> counts)
    {
        Span<long> all = stackalloc long[LowScoreKernel.Scores];
        if (Vector512.IsHardwareAccelerated)
        {
            LowScoreKernel.Count<ByteLanes512>(scores, all);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            LowScoreKernel.Count<ByteLanes256>(scores, all);
        }
        else
        {
            LowScoreKernel.Count<ByteLanes128>(scores, all);
        }

        long counted = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] += all[lowest + i];
            counted += all[lowest + i];
        }

        return counted;
    }

    private static long CountOneByOne(ReadOnlySpan<byte> scores, int lowest, Span<long> counts)
    {
        long counted = 0;
        foreach (byte score in scores)
        {
            int point = score - lowest;
            if ((uint)point < (uint)counts.Length)
            {
                counts[point]++;
                counted++;
            }
        }

        return counted;
    }
}
