using System.Text.Json;

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
        NpsComparison comparison = Nps.Compare(before, after);

        Near(comparison.Difference, Points * expected.Double("difference"), "difference");
        Near(comparison.AdjustedDifference, Points * adjusted.Double("difference"), "adjusted difference");
        Near(comparison.StandardError, Points * adjusted.Double("se"), "standard error");
        Near(comparison.Z, adjusted.Double("z"), "z");
        comparison.PValue.ShouldBeNear(adjusted.Double("p_two_sided"), 1e-11, 1e-300, "p");
        foreach (string level in new[] { "0.90", "0.95", "0.99" })
        {
            ConfidenceInterval interval = Nps.Compare(before, after, GoldenFile.Level(level)).Interval;
            JsonElement limits = adjusted.GetProperty("ci_" + level);
            Near(interval.Lower, Points * limits[0].GetDouble(), level + " lower");
            Near(interval.Upper, Points * limits[1].GetDouble(), level + " upper");
        }
    }

    private static NpsResult Result(long[] counts) => Nps.FromCounts(counts[0], counts[1], counts[2]);

    private static void Near(double? actual, double expected, string because) =>
        actual.ShouldBeNear(expected, 1e-12, 1e-13 * Points, because);
}
