using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Approximate: closed formulas in 50 digits, so 1e-12 relative, and 1e-14 absolute where a limit is the small rest of a difference;
/// p-values 1e-11 relative, since they magnify an error of z.
/// </summary>
public class TwoProportionsTests
{
    private const string Golden = "survey/two_proportions.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_ReferenceCase_Agree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (Proportion first, Proportion second) = Sides(expected);
        JsonElement tests = expected.GetProperty("tests");

        Agree(Proportions.PooledZ(first, second), tests.GetProperty("z_pooled"), expected.Double("difference"));
        Agree(Proportions.UnpooledZ(first, second), tests.GetProperty("z_unpooled"), expected.Double("difference"));
        Agree(Proportions.NMinusOne(first, second), tests.GetProperty("n_minus_1"), expected.Double("difference"));
        if (tests.TryGetProperty("fisher_exact_p_two_sided", out JsonElement fisher))
        {
            Proportions.FisherExact(first, second).ShouldBeNear(fisher.GetDouble(), 1e-12, 0, "Fisher");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Intervals_ReferenceCase_Agree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (Proportion first, Proportion second) = Sides(expected);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            foreach ((ProportionDifferenceInterval method, string key) in new[]
            {
                (ProportionDifferenceInterval.Newcombe, "newcombe_hybrid_score"),
                (ProportionDifferenceInterval.AgrestiCaffo, "agresti_caffo"),
                (ProportionDifferenceInterval.Wald, "wald"),
            })
            {
                JsonElement limits = level.Value.GetProperty(key);
                ConfidenceInterval interval = Proportions.Interval(first, second, GoldenFile.Level(level.Name), method);
                interval.Lower.ShouldBeNear(limits[0].GetDouble(), 1e-12, 1e-14, $"{key} {level.Name} lower");
                interval.Upper.ShouldBeNear(limits[1].GetDouble(), 1e-12, 1e-14, $"{key} {level.Name} upper");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CohensH_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (Proportion first, Proportion second) = Sides(expected);

        Proportions.CohensH(first, second).ShouldBeNear(expected.Double("cohens_h"), 1e-12, 0, "h");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CsatCompare_ReferenceCase_IsTheSameInPoints(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (Proportion first, Proportion second) = Sides(expected);
        ScoreComparison<CsatResult> comparison = Csat.Compare(Result(second), Result(first));
        JsonElement limits = expected.GetProperty("intervals").GetProperty("0.95").GetProperty("newcombe_hybrid_score");
        JsonElement test = expected.GetProperty("tests").GetProperty("n_minus_1");

        comparison.Difference.ShouldBeNear(100 * expected.Double("difference"), 1e-12, 0, "difference");
        comparison.Interval.Lower.ShouldBeNear(100 * limits[0].GetDouble(), 1e-12, 1e-12, "lower");
        comparison.Interval.Upper.ShouldBeNear(100 * limits[1].GetDouble(), 1e-12, 1e-12, "upper");
        comparison.Test.Statistic.ShouldBeNear(test.Double("z"), 1e-12, 0, "z");
        comparison.IsSignificant.Should().Be(test.Double("p_two_sided") < 0.05);
    }

    private static CsatResult Result(Proportion counts) =>
        Csat.Calculate(ScoreTally.FromCounts(SurveyScale.ZeroToOne, [counts.Failures, counts.Successes]), CsatDefinition.ThumbsUp);

    private static (Proportion First, Proportion Second) Sides(JsonElement expected) =>
        (new Proportion(expected.GetProperty("x1").GetInt64(), expected.GetProperty("n1").GetInt64()),
            new Proportion(expected.GetProperty("x2").GetInt64(), expected.GetProperty("n2").GetInt64()));

    private static void Agree(SignificanceTest test, JsonElement expected, double difference)
    {
        test.Difference.ShouldBeNear(difference, 1e-13, 0, "difference");
        if (expected.ValueKind == JsonValueKind.Null)
        {
            (test.Statistic, test.PValue).Should().Be((null, null), "there is no spread");
            return;
        }

        test.Statistic.ShouldBeNear(expected.Double("z"), 1e-12, 0, test.Method);
        test.PValue.ShouldBeNear(expected.Double("p_two_sided"), 1e-11, 0, test.Method);
        if (expected.TryGetProperty("se", out JsonElement standardError))
        {
            test.StandardError.ShouldBeNear(standardError.GetDouble(), 1e-13, 0, test.Method);
        }

        if (expected.TryGetProperty("chi2", out JsonElement square))
        {
            (test.Statistic * test.Statistic).ShouldBeNear(square.GetDouble(), 1e-12, 0, test.Method);
        }

        if (expected.TryGetProperty("p_greater", out JsonElement greater))
        {
            test.PValueGreater.ShouldBeNear(greater.GetDouble(), 1e-11, 0, test.Method);
            test.PValueLess.ShouldBeNear(expected.Double("p_less"), 1e-11, 0, test.Method);
        }
    }
}
