using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: 40-digit arithmetic rounded to double, so 1e-12 relative also for limits of the order of 1e-9.</summary>
public class WilsonTests
{
    private const string Golden = "survey/proportions.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wilson_ReferenceCase_LimitsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            ConfidenceInterval interval = ProportionIntervals.Wilson(
                expected.GetProperty("successes").GetInt64(),
                expected.GetProperty("n").GetInt64(),
                GoldenFile.Level(level.Name));
            JsonElement limits = level.Value.GetProperty("wilson");
            interval.Lower.ShouldBeNear(limits[0].GetDouble(), 1e-12, 1e-24, level.Name + " lower");
            interval.Upper.ShouldBeNear(limits[1].GetDouble(), 1e-12, 1e-24, level.Name + " upper");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Csat_ReferenceCase_IntervalIsWilsonInPoints(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        long satisfied = expected.GetProperty("successes").GetInt64();
        long others = expected.GetProperty("n").GetInt64() - satisfied;
        ConfidenceInterval interval = Csat.Calculate(
            ScoreTally.FromCounts(SurveyScale.ZeroToOne, [others, satisfied]), CsatDefinition.ThumbsUp).Interval95;
        JsonElement limits = expected.GetProperty("intervals").GetProperty("0.95").GetProperty("wilson");
        interval.Lower.ShouldBeNear(100 * limits[0].GetDouble(), 1e-12, 1e-22, "lower");
        interval.Upper.ShouldBeNear(100 * limits[1].GetDouble(), 1e-12, 1e-22, "upper");
    }
}
