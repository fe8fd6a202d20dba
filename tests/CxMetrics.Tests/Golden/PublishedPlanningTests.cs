using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Figures for planning that others published, at the digits they published.</summary>
public class PublishedPlanningTests
{
    private const string Golden = "survey/published.json";

    [Fact]
    public void P03_RuleOfThumb_WidthForThirdsAgrees()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P03").GetProperty("recomputed");
        NpsAssumption thirds = NpsAssumption.FromShares(1.0 / 3, 1.0 / 3);

        // The width for one response is the coefficient of 1 / sqrt(n).
        double? width = 2 * SurveyPlanning.MarginOfNps(1, 0.95, thirds, method: NpsPlanMethod.Wald);
        width.ShouldBeNear(recomputed.Double("width_coefficient"), 1e-13, 0, "full width");

        // "n~1024 for width 10, 102400 for width 1": 320 is the rounded coefficient, so within a promille.
        double? ten = SurveyPlanning.SampleForNps(5, 0.95, thirds, method: NpsPlanMethod.Wald).Unrounded;
        double? one = SurveyPlanning.SampleForNps(0.5, 0.95, thirds, method: NpsPlanMethod.Wald).Unrounded;
        ten.ShouldBeNear(1024, 1e-3, 0, "width 10");
        one.ShouldBeNear(102_400, 1e-3, 0, "width 1");
    }

    [Fact]
    public void P04_Benchmark_ExactNumbersAgree()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P04").GetProperty("recomputed");
        NpsAssumption assumption = NpsAssumption.FromVariance(recomputed.Double("variance"));
        long[] exact = recomputed.GetProperty("exact").Longs();

        SurveyPlanning.SampleForNpsBenchmark(5, 0.8, 0.95, assumption).Responses.Should().Be(exact[0], "1655 was published, with z rounded");
        SurveyPlanning.SampleForNpsBenchmark(10, 0.8, 0.95, assumption).Responses.Should().Be(exact[1]);
        NpsAssumption.Typical.Should().Be(assumption, "it is what the publishers plan with");
    }

    /// <summary>The formula has the variance of the difference, so twice that of one group.</summary>
    [Fact]
    public void P05_TwoSamples_FormulaAgrees()
    {
        const double Z = 1.959963984540054 + 0.8416212335729143;
        double? actual = SurveyPlanning.SampleForNpsDifference(10, 0.8, 0.95, NpsAssumption.Widest).Unrounded;

        GoldenFile.Case(Golden, "P05").GetProperty("published").GetString().Should().Contain("2 s^2 Z^2/d^2 - 3");
        actual.ShouldBeNear((2 * 1 * Z * Z / 0.01) - 3, 1e-14, 0, "2 s^2 Z^2 / d^2 - 3");
    }
}
