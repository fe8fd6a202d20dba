using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

/// <summary>Every register width, also those that the machine has to emulate.</summary>
public sealed class LowScoreKernelTests
{
    private static readonly byte[] Scores = ScoreSamples.Around(0, 11, 4 * 255 * 64, seed: 1);

    public delegate void Kernel(ReadOnlySpan<byte> scores, Span<long> counts);

    public static TheoryData<string> Widths => ["128", "256", "512", "histogram"];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Count_EveryLength_AgreesWithNaiveCount(string width)
    {
        for (int length = 0; length <= 600; length++)
        {
            AssertAgrees(width, Scores.AsSpan(0, length));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Count_EveryOffset_AgreesWithNaiveCount(string width)
    {
        for (int offset = 0; offset <= 64; offset++)
        {
            AssertAgrees(width, Scores.AsSpan(offset, 1000));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Count_AroundEveryWidening_AgreesWithNaiveCount(string width)
    {
        foreach (int lanes in (int[])[16, 32, 64])
        {
            foreach (int vectors in (int[])[3, 15, 18, 255, 258, 270, 510])
            {
                AssertAgrees(width, Scores.AsSpan(0, (vectors * lanes) - 1));
                AssertAgrees(width, Scores.AsSpan(0, vectors * lanes));
                AssertAgrees(width, Scores.AsSpan(0, (vectors * lanes) + 1));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Count_EveryByteValue_CountsOnlyItsOwn(string width)
    {
        // The same score in every lane fills every counter to the brim.
        byte[] scores = new byte[(255 * 64) + 50];
        for (int value = 0; value <= byte.MaxValue; value++)
        {
            Array.Fill(scores, (byte)value);
            long[] expected = new long[LowScoreKernel.Scores];
            if (value < expected.Length)
            {
                expected[value] = scores.Length;
            }

            Count(width, scores).Should().Equal(expected, "all scores are {0}", value);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Count_CountsAlreadyThere_AreAddedTo(string width)
    {
        long[] counts = [.. Enumerable.Range(100, LowScoreKernel.Scores).Select(i => (long)i)];

        KernelOf(width)(Scores.AsSpan(0, 500), counts);

        counts.Should().Equal(Naive(Scores.AsSpan(0, 500)).Select((count, score) => count + 100 + score));
    }

    private static void AssertAgrees(string width, ReadOnlySpan<byte> scores)
    {
        long[] counts = Count(width, scores);
        long[] expected = Naive(scores);
        if (!counts.AsSpan().SequenceEqual(expected))
        {
            Assert.Fail($"{width}, {scores.Length} scores: {string.Join(',', counts)}; expected {string.Join(',', expected)}.");
        }
    }

    private static long[] Count(string width, ReadOnlySpan<byte> scores)
    {
        long[] counts = new long[LowScoreKernel.Scores];
        KernelOf(width)(scores, counts);
        return counts;
    }

    private static Kernel KernelOf(string width) => width switch
    {
        "128" => LowScoreKernel.Count<ByteLanes128>,
        "256" => LowScoreKernel.Count<ByteLanes256>,
        "512" => LowScoreKernel.Count<ByteLanes512>,
        "histogram" => (scores, counts) => ScoreHistogram.Count(scores, 0, counts),
        _ => throw new ArgumentOutOfRangeException(nameof(width), width, "Expected 128, 256, 512 or histogram."),
    };

    private static long[] Naive(ReadOnlySpan<byte> scores)
    {
        long[] counts = new long[LowScoreKernel.Scores];
        foreach (byte score in scores)
        {
            if (score < counts.Length)
            {
                counts[score]++;
            }
        }

        return counts;
    }
}
