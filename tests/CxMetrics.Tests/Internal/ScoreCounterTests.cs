using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Internal;

public sealed class ScoreCounterTests
{
    private const int LongestBlock = 255 * 64;

    public static TheoryData<int, int> Scales => new()
    {
        { 0, 10 },
        { 1, 10 },
        { 1, 5 },
        { 1, 7 },
        { 0, 1 },
        { 0, 11 },
        { 0, 12 },
        { 11, 12 },
        { 0, 100 },
        { 1, 101 },
        { 200, 255 },
        { 250, 300 },
        { -5, 5 },
        { -100, -1 },
        { 256, 300 },
        { int.MinValue, int.MinValue + 10 },
        { int.MaxValue - 10, int.MaxValue },
    };

    [Theory]
    [MemberData(nameof(Scales))]
    public void Count_EveryLength_AgreesWithNaiveCount(int lowest, int highest)
    {
        byte[] scores = ScoreSamples.Around(lowest, highest, 600, seed: 1);
        for (int length = 0; length <= scores.Length; length++)
        {
            AssertBytes(scores.AsSpan(0, length), lowest, highest);
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Count_EveryOffset_AgreesWithNaiveCount(int lowest, int highest)
    {
        byte[] scores = ScoreSamples.Around(lowest, highest, 700, seed: 2);
        for (int offset = 0; offset <= 64; offset++)
        {
            AssertBytes(scores.AsSpan(offset, 389), lowest, highest);
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Count_ManyBlocks_AgreesWithNaiveCount(int lowest, int highest)
    {
        foreach (int length in (int[])[LongestBlock - 1, LongestBlock, LongestBlock + 1, (3 * LongestBlock) + 77])
        {
            AssertBytes(ScoreSamples.Around(lowest, highest, length, seed: length), lowest, highest);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(10)]
    public void Count_OneScoreOnly_CountsThemAll(byte score)
    {
        byte[] scores = new byte[(2 * LongestBlock) + 1000];
        Array.Fill(scores, score);
        long[] expected = new long[11];
        expected[score] = scores.Length;

        AssertCounts(scores, 0, expected, expectedOutside: 0);
    }

    [Fact]
    public void Count_EveryByteOffTheScale_IsOutside()
    {
        for (int value = 11; value <= byte.MaxValue; value++)
        {
            byte[] scores = new byte[200];
            Array.Fill(scores, (byte)value);

            AssertCounts(scores, 0, new long[11], expectedOutside: scores.Length);
        }
    }

    [Fact]
    public void Count_CountsAlreadyThere_AreAddedTo()
    {
        long[] counts = [10, 20, 30, 40, 50];

        long outside = ScoreCounter.Count([1, 1, 5, 6], 1, counts);

        outside.Should().Be(1);
        counts.Should().Equal(12, 20, 30, 40, 51);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Count_IntegersOfEveryLength_AgreesWithNaiveCount(int lowest, int highest)
    {
        int[] scores = ScoreSamples.IntegersAround(lowest, highest, 600, seed: 3);
        for (int length = 0; length <= scores.Length; length++)
        {
            AssertIntegers(scores.AsSpan(0, length), lowest, highest);
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Count_IntegersOverManyBuffers_AgreesWithNaiveCount(int lowest, int highest)
    {
        foreach (int length in (int[])[6143, 6144, 6145, (5 * 6144) + 33])
        {
            AssertIntegers(ScoreSamples.IntegersAround(lowest, highest, length, seed: length), lowest, highest);
        }
    }

    [Fact]
    public void Count_IntegersEqualToAPointModulo256_AreOutside()
    {
        int[] scores = [.. Enumerable.Repeat((int[])[256, 266, -256, -246, 65536 + 5, int.MinValue, int.MaxValue], 40).SelectMany(v => v)];
        long[] counts = new long[11];

        ScoreCounter.Count(scores, 0, counts).Should().Be(scores.Length);

        counts.Should().OnlyContain(count => count == 0);
    }

    [Fact]
    public void Count_AnyScoresAndScale_ReconcilesAndAgreesWithNaiveCount()
    {
        Gen<(byte[] Scores, int Lowest, int Points)> gen =
            from length in Gen.Choose(0, 3000)
            from lowest in Gen.Choose(-60, 300)
            from points in Gen.Choose(2, 101)
            from spread in Gen.Choose(1, 256)
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (ScoreSamples.Below(spread, length, seed), lowest, points);

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(gen.ToArbitrary(), sample =>
        {
            long[] counts = new long[sample.Points];
            long outside = ScoreCounter.Count(sample.Scores, sample.Lowest, counts);
            (long[] expected, long expectedOutside) = Naive(sample.Scores, sample.Lowest, sample.Points);
            return counts.AsSpan().SequenceEqual(expected)
                && outside == expectedOutside
                && counts.Sum() + outside == sample.Scores.Length;
        }));
    }

    private static void AssertBytes(ReadOnlySpan<byte> scores, int lowest, int highest)
    {
        (long[] expected, long expectedOutside) = Naive(scores, lowest, highest - lowest + 1);
        AssertCounts(scores, lowest, expected, expectedOutside);
    }

    private static void AssertCounts(ReadOnlySpan<byte> scores, int lowest, long[] expected, long expectedOutside)
    {
        long[] counts = new long[expected.Length];
        long outside = ScoreCounter.Count(scores, lowest, counts);
        if (outside != expectedOutside || !counts.AsSpan().SequenceEqual(expected))
        {
            Assert.Fail($"{scores.Length} scores from {lowest}: {string.Join(',', counts)} and {outside} outside; "
                + $"expected {string.Join(',', expected)} and {expectedOutside}.");
        }
    }

    private static void AssertIntegers(ReadOnlySpan<int> scores, int lowest, int highest)
    {
        long[] expected = new long[highest - lowest + 1];
        long expectedOutside = 0;
        foreach (int score in scores)
        {
            if (score >= lowest && score <= highest)
            {
                expected[score - lowest]++;
            }
            else
            {
                expectedOutside++;
            }
        }

        long[] counts = new long[expected.Length];
        long outside = ScoreCounter.Count(scores, lowest, counts);
        if (outside != expectedOutside || !counts.AsSpan().SequenceEqual(expected))
        {
            Assert.Fail($"{scores.Length} integers from {lowest}: {string.Join(',', counts)} and {outside} outside; "
                + $"expected {string.Join(',', expected)} and {expectedOutside}.");
        }
    }

    private static (long[] Counts, long Outside) Naive(ReadOnlySpan<byte> scores, int lowest, int points)
    {
        long[] counts = new long[points];
        long outside = 0;
        foreach (byte score in scores)
        {
            long point = (long)score - lowest;
            if (point >= 0 && point < points)
            {
                counts[point]++;
            }
            else
            {
                outside++;
            }
        }

        return (counts, outside);
    }
}
