using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: R prints 15 digits of what it interpolates, so 1e-12 relative.</summary>
public class PercentileTypesTests
{
    private const string Golden = "service/percentiles.json";

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
    public void Of_ReferenceCase_EveryTypeAgrees(string name)
    {
        JsonElement expected = GoldenFile.Cases(Golden).Single(candidate => candidate.GetProperty("name").ValueEquals(name));
        double[] values = Doubles(expected.GetProperty("data"));
        double[] probabilities = Doubles(expected.GetProperty("probs"));
        foreach (PercentileType type in Enum.GetValues<PercentileType>())
        {
            IReadOnlyList<Percentile> percentiles = Percentile.Of(values, probabilities, type);
            JsonElement wanted = expected.GetProperty(Keys[type]);
            for (int i = 0; i < probabilities.Length; i++)
            {
                string because = $"{type} at {probabilities[i]}";
                percentiles[i].Value.ShouldBeNear(wanted[i].GetDouble(), 1e-12, 0, because);
                percentiles[i].Should().Be(Percentile.Of(values, probabilities[i], type), because);
            }
        }
    }

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];
}
