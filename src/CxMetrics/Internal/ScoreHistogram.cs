namespace CxMetrics.Internal;

/// <summary>Counts scores by indexing: for scales that <see cref="LowScoreKernel"/> does not cover, at a cost independent of their length.</summary>
internal static class ScoreHistogram
{
    private const int Values = 256;

    /// <summary>Adds to <c>counts[i]</c> the number of scores equal to <paramref name="lowest"/> plus <c>i</c>.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="lowest">The score of the first count; <paramref name="lowest"/> plus the number of counts is at most 256.</param>
    /// <param name="counts">One count per point.</param>
    /// <returns>How many scores were counted.</returns>
    public static long Count(ReadOnlySpan<byte> scores, int lowest, Span<long> counts)
    {
        // Four tables, since equal neighbours in one table would wait for each other's store. A span's length fits a uint.
        Span<uint> first = stackalloc uint[Values];
        Span<uint> second = stackalloc uint[Values];
        Span<uint> third = stackalloc uint[Values];
        Span<uint> fourth = stackalloc uint[Values];
        while (scores.Length >= 4)
        {
            first[scores[0]]++;
            second[scores[1]]++;
            third[scores[2]]++;
            fourth[scores[3]]++;
            scores = scores[4..];
        }

        foreach (byte score in scores)
        {
            first[score]++;
        }

        long counted = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            int score = lowest + i;
            long count = (long)first[score] + second[score] + third[score] + fourth[score];
            counts[i] += count;
            counted += count;
        }

        return counted;
    }
}
