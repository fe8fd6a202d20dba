using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: both sides are doubles of closed formulas, so 1e-12 relative, and 1e-13 absolute (on -1..1) near 0.</summary>
public class NpsDifferenceTests
{
    private const string Golden = "survey/nps_difference.json";
    private const double Points = 100;

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Compare_ReferenceCase_AdjustedWaldAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        JsonElement adjusted = expected.GetProperty("adjusted_wald");

        // The reference subtracts the second from the first, so the first comes after.
        NpsResult after = Result(expected.GetProperty("a").Longs());
        NpsResult before = Result(expected.GetProperty("b").Longs());
        NpsComparison comparison = Nps.Compare(before, after, method: NpsTest.AdjustedWald3T);

        Near(after.Score, Points * expected.Double("nps_a"), "first score");
        Near(before.Score, Points * expected.Double("nps_b"), "second score");
        Near(comparison.Difference, Points * expected.Double("difference"), "difference");
        Near(comparison.Test.Difference, Points * adjusted.Double("difference"), "adjusted difference");
        Near(comparison.Test.StandardError, Points * adjusted.Double("se"), "standard error");
        Near(comparison.Test.Statistic, adjusted.Double("z"), "z");
        comparison.PValue.ShouldBeNear(adjusted.Double("p_two_sided"), 1e-11, 1e-300, "p");
        foreach (string level in new[] { "0.90", "0.95", "0.99" })
        {
            ConfidenceInterval interval = Nps.Compare(before, after, GoldenFile.Level(level), NpsTest.AdjustedWald3T).Interval;
            JsonElement limits = adjusted.GetProperty("ci_" + level);
            Near(interval.Lower, Points * limits[0].GetDouble(), level + " lower");
            Near(interval.Upper, Points * limits[1].GetDouble(), level + " upper");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Compare_ReferenceCase_WaldAndPooledAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult after = Result(expected.GetProperty("a").Longs());
        NpsResult before = Result(expected.GetProperty("b").Longs());
        NpsComparison wald = Nps.Compare(before, after, method: NpsTest.Wald);
        NpsComparison pooled = Nps.Compare(before, after, method: NpsTest.Pooled);

        Near(wald.Test.Difference, Points * expected.GetProperty("wald").Double("difference"), "difference");
        AgreeOnTest(wald, expected.GetProperty("wald"));
        AgreeOnTest(pooled, expected.GetProperty("pooled_z"));
        foreach (string level in new[] { "0.90", "0.95", "0.99" })
        {
            ConfidenceInterval interval = Nps.Compare(before, after, GoldenFile.Level(level), NpsTest.Wald).Interval;
            JsonElement limits = expected.GetProperty("wald").GetProperty("ci_" + level);
            Near(interval.Lower, Points * limits[0].GetDouble(), level + " lower");
            Near(interval.Upper, Points * limits[1].GetDouble(), level + " upper");
            Nps.Compare(before, after, GoldenFile.Level(level), NpsTest.Pooled).Interval.Should().Be(interval);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_ReferenceCase_OneSidedAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Trinomial first = Counts(expected.GetProperty("a").Longs());
        Trinomial second = Counts(expected.GetProperty("b").Longs());

        NearOrNull(Trinomials.AdjustedZ(first, second).PValueGreater, expected.GetProperty("adjusted_wald").GetProperty("p_a_greater"));
        NearOrNull(Trinomials.WaldZ(first, second).PValueGreater, expected.GetProperty("wald").GetProperty("p_a_greater"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Compare_ReferenceCase_DistributionAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        JsonElement test = expected.GetProperty("tests_on_distribution");
        SignificanceTest actual = Nps.Compare(Result(expected.GetProperty("b").Longs()), Result(expected.GetProperty("a").Longs())).Distribution;

        Near(actual.Statistic, test.Double("chi2"), "chi-square");
        actual.DegreesOfFreedom.Should().Be(test.GetProperty("df").GetInt32());
        NearOrNull(actual.PValue, test.GetProperty("p"));
    }

    private static void AgreeOnTest(NpsComparison actual, JsonElement expected)
    {
        Near(actual.Test.StandardError, Points * expected.Double("se"), "standard error");
        NearOrNull(actual.Test.Statistic, expected.GetProperty("z"));
        NearOrNull(actual.PValue, expected.GetProperty("p_two_sided"));
    }

    private static void NearOrNull(double? actual, JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull();
        }
        else
        {
            actual.ShouldBeNear(expected.GetDouble(), 1e-11, 1e-14, "test");
        }
    }

    private static Trinomial Counts(long[] counts) => new(counts[0], counts[1], counts[2]);

    private static NpsResult Result(long[] counts) => Nps.FromCounts(counts[0], counts[1], counts[2]);

    private static void Near(double? actual, double expected, string because) =>
        actual.ShouldBeNear(expected, 1e-12, 1e-13 * Points, because);
}
