using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// The values read as seconds. Approximate: a <see cref="TimeSpan"/> has ticks of 1e-7 s, and both the values and the percentile are
/// rounded to one.
/// </summary>
public class DurationPercentileTests
{
    private const string Golden = "service/percentiles.json";
    private const double Tolerance = 1.1e-7;

    private static readonly Dictionary<PercentileType, string> Keys = new()
    {
        [PercentileType.Type7] = "type7",
        [PercentileType.Type1] = "type1_inverse_cdf",
        [PercentileType.Type2] = "type2",
        [PercentileType.Type6] = "type6",
        [PercentileType.Type8] = "type8",
        [PercentileType.NearestRank] = "nearest_rank",
    };

    public static TheoryData<string> Names =>
        [.. GoldenFile.Cases(Golden).Select(expected => expected.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Percentile_ReferenceCaseAsSeconds_EveryTypeAgrees(string name)
    {
        JsonElement expected = GoldenFile.Cases(Golden).Single(candidate => candidate.GetProperty("name").ValueEquals(name));
        TimeSpan[] durations = Durations(expected);
        double[] probabilities = Doubles(expected.GetProperty("probs"));
        DurationSummary summary = DurationSummary.Of(durations);

        summary.Count.Should().Be(expected.GetProperty("n").GetInt64());
        summary.Mean!.Value.TotalSeconds.Should().BeApproximately(expected.Double("mean"), Tolerance);
        foreach (PercentileType type in Enum.GetValues<PercentileType>())
        {
            JsonElement wanted = expected.GetProperty(Keys[type]);
            for (int i = 0; i < probabilities.Length; i++)
            {
                summary.Percentile(probabilities[i], type)!.Value.TotalSeconds.Should().BeApproximately(
                    wanted[i].GetDouble(), Tolerance, $"{type} at {probabilities[i]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quantile_ReferenceCaseAsSeconds_IsWithinTheErrorOfTheNearestRank(string name)
    {
        JsonElement expected = GoldenFile.Cases(Golden).Single(candidate => candidate.GetProperty("name").ValueEquals(name));
        DurationTally tally = DurationTally.FromDurations(Durations(expected), 0.005);
        JsonElement wanted = expected.GetProperty(Keys[PercentileType.NearestRank]);
        double[] probabilities = Doubles(expected.GetProperty("probs"));
        for (int i = 0; i < probabilities.Length; i++)
        {
            double exact = wanted[i].GetDouble();
            tally.Quantile(probabilities[i])!.Value.TotalSeconds.Should().BeApproximately(exact, (0.005 * exact) + Tolerance);
        }
    }

    private static TimeSpan[] Durations(JsonElement expected) =>
        [.. Doubles(expected.GetProperty("data")).Select(value => TimeSpan.FromTicks((long)Math.Round(value * TimeSpan.TicksPerSecond)))];

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];
}
