using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: R prints 15 digits, so 1e-10. The p-value with a correction follows from the statistic.</summary>
public class MannWhitneyTests
{
    private const string Golden = "survey/trend_and_tests.json";

    [Theory]
    [MemberData(nameof(WelchTests.Ids), MemberType = typeof(WelchTests))]
    public void MannWhitney_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Rating first = Rating.Calculate(ScoreTally.FromCounts(SurveyScale.ZeroToTen, expected.GetProperty("counts_a").Longs()));
        Rating second = Rating.Calculate(ScoreTally.FromCounts(SurveyScale.ZeroToTen, expected.GetProperty("counts_b").Longs()));
        SignificanceTest test = first.MannWhitney(second);
        double pairs = (double)first.Responses * second.Responses;
        double w = pairs * (test.Difference!.Value + 1) / 2;
        double error = pairs * test.StandardError!.Value / 2;

        test.Difference.ShouldBeNear(expected.Double("cliffs_delta"), 1e-10, 1e-13, "Cliff's delta");
        ((double?)w).ShouldBeNear(expected.Double("W"), 1e-10, 0, "W");
        ((double?)(w / pairs)).ShouldBeNear(expected.Double("prob_superiority"), 1e-10, 0, "the probability of superiority");
        test.PValue.ShouldBeNear(expected.Double("p_no_correction"), 1e-10, 0, "p");
        ((double?)Quantile.NormalTwoSided(Math.Max(0, Math.Abs(w - (pairs / 2)) - 0.5) / error)).ShouldBeNear(expected.Double("p_correction"), 1e-10, 0, "p with a correction");
    }

    [Fact]
    public void MannWhitney_NoAnswers_HasNoPValue() =>
        Rating.Calculate(ScoreTally.AdditiveIdentity).MannWhitney(Rating.Calculate(ScoreTally.FromScores([1], SurveyScale.ZeroToTen))).PValue.Should().BeNull();

    [Fact]
    public void MannWhitney_AllAnswersEqual_HasNoPValue()
    {
        Rating alike = Rating.Calculate(ScoreTally.FromScores([7, 7], SurveyScale.ZeroToTen));

        alike.MannWhitney(alike).PValue.Should().BeNull();
        alike.MannWhitney(alike).Difference.Should().Be(0);
    }
}
