using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: R prints 15 digits, and its limits are differences, so 1e-10 relative and 1e-13 absolute near 0.</summary>
public class WelchTests
{
    private const string Golden = "survey/trend_and_tests.json";

    public static TheoryData<string> Ids =>
    [
        .. GoldenFile.Cases(Golden)
            .Where(expected => expected.GetProperty("kind").ValueEquals("ordinal_two_sample"))
            .Select(expected => expected.GetProperty("id").GetString()!),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Welch_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        SampleMoments first = Moments(expected.GetProperty("counts_a"));
        SampleMoments second = Moments(expected.GetProperty("counts_b"));

        Agree(Means.WelchTest(first, second), Means.Welch(first, second, 0.95), expected);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CesCompare_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        CesDefinition definition = new(
            "ease on 0 to 10", SurveyScale.ZeroToTen, EffortDirection.HigherIsEasier, new(7, 10), new(9, 10), new(0, 4));
        CesResult first = Ces.Calculate(Tally(expected.GetProperty("counts_a")), definition);
        CesResult second = Ces.Calculate(Tally(expected.GetProperty("counts_b")), definition);
        ScoreComparison<CesResult> comparison = Ces.Compare(second, first);

        Agree(comparison.Test, comparison.Interval, expected);
        comparison.IsSignificant.Should().Be(expected.Double("welch_p") < 0.05);
    }

    private static void Agree(SignificanceTest test, ConfidenceInterval interval, JsonElement expected)
    {
        JsonElement limits = expected.GetProperty("welch_ci95");
        test.Statistic.ShouldBeNear(expected.Double("welch_t"), 1e-10, 1e-13, "t");
        test.DegreesOfFreedom.ShouldBeNear(expected.Double("welch_df"), 1e-10, 0, "degrees of freedom");
        test.PValue.ShouldBeNear(expected.Double("welch_p"), 1e-10, 0, "p");
        interval.Lower.ShouldBeNear(limits[0].GetDouble(), 1e-10, 1e-13, "lower");
        interval.Upper.ShouldBeNear(limits[1].GetDouble(), 1e-10, 1e-13, "upper");
    }

    private static ScoreTally Tally(JsonElement counts) => ScoreTally.FromCounts(SurveyScale.ZeroToTen, counts.Longs());

    private static SampleMoments Moments(JsonElement counts)
    {
        Rating rating = Rating.Calculate(Tally(counts));
        return new SampleMoments(rating.Mean!.Value, rating.StandardDeviation!.Value, rating.Responses);
    }
}
