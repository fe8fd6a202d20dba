using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Approximate: 40-digit arithmetic rounded to double, so 1e-12 relative also for limits of the order of 1e-9; the values of R's
/// <c>qbeta</c>, printed with 15 digits, agree as well.
/// </summary>
public class ProportionsTests
{
    private const string Golden = "survey/proportions.json";

    private static readonly Dictionary<ProportionInterval, string[]> Keys = new()
    {
        [ProportionInterval.Wilson] = ["wilson"],
        [ProportionInterval.WilsonCorrected] = ["wilson_cc"],
        [ProportionInterval.AgrestiCoull] = ["agresti_coull"],
        [ProportionInterval.PlusFour] = ["plus_four"],
        [ProportionInterval.Jeffreys] = ["jeffreys"],
        [ProportionInterval.JeffreysEqualTailed] = ["jeffreys_raw", "r_jeffreys_raw"],
        [ProportionInterval.ClopperPearson] = ["clopper_pearson", "r_clopper_pearson"],
        [ProportionInterval.MidP] = ["mid_p"],
        [ProportionInterval.Wald] = ["wald"],
    };

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_ReferenceCase_EveryMethodAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Proportion counts = new(expected.GetProperty("successes").GetInt64(), expected.GetProperty("n").GetInt64());
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            foreach (ProportionInterval method in Enum.GetValues<ProportionInterval>())
            {
                ConfidenceInterval interval = Proportions.Interval(counts, GoldenFile.Level(level.Name), method);
                string[] keys = [.. Keys[method].Where(key => level.Value.TryGetProperty(key, out _))];
                (keys.Length > 0).Should().Be(IsGiven(method, level.Name, counts.Trials), $"{method} {level.Name}");
                foreach (string key in keys)
                {
                    JsonElement limits = level.Value.GetProperty(key);
                    interval.Lower.ShouldBeNear(limits[0].GetDouble(), 1e-12, 1e-24, $"{key} {level.Name} lower");
                    interval.Upper.ShouldBeNear(limits[1].GetDouble(), 1e-12, 1e-24, $"{key} {level.Name} upper");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Proportion_ReferenceCase_ShareAndStandardErrorAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Proportion counts = new(expected.GetProperty("successes").GetInt64(), expected.GetProperty("n").GetInt64());

        counts.Share.ShouldBeNear(expected.Double("proportion"), 1e-15, 0, "share");
        counts.StandardError.ShouldBeNear(expected.Double("se"), 1e-14, 0, "standard error");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CsatInterval_ReferenceCase_IsThatOfTheProportionInPoints(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        long satisfied = expected.GetProperty("successes").GetInt64();
        long others = expected.GetProperty("n").GetInt64() - satisfied;
        CsatResult result = Csat.Calculate(
            ScoreTally.FromCounts(SurveyScale.ZeroToOne, [others, satisfied]), CsatDefinition.ThumbsUp);
        JsonElement limits = expected.GetProperty("intervals").GetProperty("0.95");

        foreach ((ConfidenceInterval interval, string key) in new[]
            { (result.Interval95, "wilson"), (result.Interval(0.95, ProportionInterval.AgrestiCoull), "agresti_coull") })
        {
            interval.Lower.ShouldBeNear(100 * limits.GetProperty(key)[0].GetDouble(), 1e-12, 1e-22, key + " lower");
            interval.Upper.ShouldBeNear(100 * limits.GetProperty(key)[1].GetDouble(), 1e-12, 1e-22, key + " upper");
        }
    }

    /// <summary>The reference leaves out what would take too long for many trials, and plus-four where it has no reason to be.</summary>
    private static bool IsGiven(ProportionInterval method, string level, long trials) => method switch
    {
        ProportionInterval.PlusFour => string.Equals(level, "0.95", StringComparison.Ordinal),
        ProportionInterval.MidP => trials <= 300,
        ProportionInterval.Jeffreys => trials <= 10_000,
        _ => true,
    };
}
