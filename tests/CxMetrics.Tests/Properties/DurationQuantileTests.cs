using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>The error bound of the quantiles, checked in whole numbers: no tolerance.</summary>
public sealed class DurationQuantileTests
{
    private static readonly Config Config = Laws.Times(400);

    private static readonly double[] Probabilities = [0, 1e-9, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999999999, 1];

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.007)]
    [InlineData(0.008)]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(0.1)]
    public void Quantile_AnyDurations_IsWithinTheErrorOfTheOrderStatistic(double accuracy) => Check.One(
        Config,
        Prop.ForAll(DurationSamples.Lists(accuracy).ToArbitrary(), ticks =>
            IsWithinTheError(Tally(ticks, accuracy), ticks, accuracy)));

    [Fact]
    public void Quantile_MergedInRandomTrees_IsThatOfAllAtOnce() => Check.One(
        Config,
        Prop.ForAll(
            (from ticks in DurationSamples.Lists(0.01)
             from seed in Gen.Choose(0, int.MaxValue)
             select (ticks, seed)).ToArbitrary(),
            sample =>
            {
                DurationTally merged = MergeAtRandom(sample.ticks, new Random(sample.seed));
                return merged.Equals(Tally(sample.ticks, 0.01)) && IsWithinTheError(merged, sample.ticks, 0.01);
            }));

    [Fact]
    public void Quantile_HigherProbability_IsNoLower() => Check.One(
        Config,
        Prop.ForAll(DurationSamples.Lists(0.01).ToArbitrary(), ticks =>
        {
            DurationTally tally = Tally(ticks, 0.01);
            TimeSpan?[] quantiles = [.. Probabilities.Select(probability => tally.Quantile(probability))];
            return quantiles.SequenceEqual(quantiles.Order());
        }));

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.01)]
    [InlineData(0.1)]
    public void Quantile_OneTickToTheLargest_IsWithinTheErrorEverywhere(double accuracy)
    {
        long[] all = [.. Enumerable.Range(0, 63).SelectMany(bits => new[] { (1L << bits) - 1, 1L << bits, (1L << bits) + 1 }), long.MaxValue];
        IsWithinTheError(Tally(all, accuracy), all, accuracy).Should().BeTrue();
        foreach (long ticks in all)
        {
            long[] between = [0, ticks, long.MaxValue];
            IsWithinTheError(Tally(between, accuracy), between, accuracy).Should().BeTrue("{0} ticks are among them", ticks);
        }
    }

    private static DurationTally Tally(long[] ticks, double accuracy) =>
        DurationTally.FromDurations([.. ticks.Select(TimeSpan.FromTicks)], accuracy);

    private static bool IsWithinTheError(DurationTally tally, long[] ticks, double accuracy)
    {
        long[] sorted = [.. ticks.Order()];
        int steps = (int)Math.Round(accuracy * 1000);
        return Probabilities.All(probability =>
        {
            int rank = Math.Clamp((int)Math.Ceiling(Percentile.Rank(sorted.Length, probability, PercentileType.NearestRank)), 1, sorted.Length);
            Int128 exact = sorted[rank - 1];
            Int128 found = tally.Quantile(probability)!.Value.Ticks;
            bool isAnEnd = rank == 1 || rank == sorted.Length;
            return Int128.Abs(found - exact) * 1000 <= (isAnEnd ? 0 : exact * steps) && found >= sorted[0] && found <= sorted[^1];
        });
    }

    private static DurationTally MergeAtRandom(long[] ticks, Random random)
    {
        List<DurationTally> parts = [.. ticks.Select(each => Tally([each], 0.01)), DurationTally.AdditiveIdentity];
        while (parts.Count > 1)
        {
            int left = random.Next(parts.Count);
            DurationTally part = parts[left];
            parts.RemoveAt(left);
            int right = random.Next(parts.Count);
            parts[right] = random.Next(2) == 0 ? part + parts[right] : parts[right] + part;
        }

        return parts[0];
    }
}
