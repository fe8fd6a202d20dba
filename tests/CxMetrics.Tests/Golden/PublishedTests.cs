using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Figures that others published, at the digits they published; those that are wrong are held against the right ones.</summary>
public class PublishedTests
{
    private const string Golden = "survey/published.json";

    [Fact]
    public void P01_RPackageNps_ScoreVarianceAndStandardErrorAgree()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P01").GetProperty("recomputed");
        NpsResult result = Nps.Calculate([0, 7, 7, 9, 9, 9]);

        (result.Score / 100).ShouldBeNear(recomputed.Double("nps"), 1e-15, 0, "score");
        new Trinomial(result.Promoters, result.Passives, result.Detractors).Variance
            .ShouldBeNear(recomputed.Double("var"), 1e-15, 0, "variance");
        (result.StandardError / 100).ShouldBeNear(recomputed.Double("se"), 1e-15, 0, "standard error");
    }

    [Fact]
    public void P02_BandsOfOnesOwn_ScoreAndVarianceAgree()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P02").GetProperty("recomputed");
        NpsDefinition definition = new("0 to 15", new SurveyScale(0, 15), new ScoreBand(0, 6), new ScoreBand(9, 15));
        NpsResult result = Nps.Calculate([.. Enumerable.Range(1, 15)], definition);

        (result.Score / 100).ShouldBeNear(recomputed.Double("nps"), 1e-15, 0, "score");
        new Trinomial(result.Promoters, result.Passives, result.Detractors).Variance
            .ShouldBeNear(recomputed.Double("var"), 1e-15, 0, "variance");
    }

    [Fact]
    public void P06AndP07_CesOnSeven_MeanAndIndexAgree()
    {
        JsonElement expected = GoldenFile.Case(Golden, "P06");
        CesResult result = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, expected.GetProperty("input").Longs()));

        result.Mean.ShouldBeNear(expected.Double("published"), 1e-15, 0, "mean");

        // The other figure was published for 570 answers at 6-7 and 190 at 1-3 of 1000.
        Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [100, 50, 40, 120, 120, 300, 270])).NetEase
            .ShouldBeNear(GoldenFile.Case(Golden, "P07").Double("recomputed"), 1e-14, 0, "index");
    }

    [Fact]
    public void P08_CesOnFive_PercentAgreeAgrees() =>
        (Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [2, 3, 5, 6, 4]), CesDefinition.Ces2OneToFive).EasyShare * 100)
            .ShouldBeNear(GoldenFile.Case(Golden, "P08").Double("published"), 1e-15, 0, "5 disagree, 5 neutral, 10 agree");

    [Fact]
    public void P09_Thumbs_PercentageAgrees() =>
        Csat.Calculate([1, 1, 1, 0], CsatDefinition.ThumbsUp).Score
            .ShouldBeNear(GoldenFile.Case(Golden, "P09").Double("published"), 1e-15, 0, "3 up, 1 down");

    [Fact]
    public void P10_TenScores_ScoreAgrees()
    {
        JsonElement expected = GoldenFile.Case(Golden, "P10");
        Nps.Calculate(expected.GetProperty("input").EnumerateArray().Select(score => score.GetInt32())).Score
            .ShouldBeNear(expected.Double("published"), 1e-15, 0, "score");
    }

    [Fact]
    public void P11_ThreePeriods_ScoresAgree()
    {
        JsonElement expected = GoldenFile.Case(Golden, "P11");
        double[] recomputed = [.. expected.GetProperty("recomputed").EnumerateArray().Select(score => score.GetDouble())];
        long[][] input = [.. expected.GetProperty("input").EnumerateArray().Select(counts => counts.Longs())];
        for (int i = 0; i < input.Length; i++)
        {
            Nps.FromCounts(input[i][0], input[i][1], input[i][2]).Score.ShouldBeNear(recomputed[i], 1e-15, 0, "score");
        }
    }

    [Fact]
    public void P12_PublishedWrongly_RecomputedScoreAgrees()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P12").GetProperty("recomputed");
        NpsResult result = Nps.Calculate([10, 2, 7, 8, 6]);

        (result.PromoterShare * 100).ShouldBeNear(recomputed.Double("promoters"), 1e-15, 0, "promoters");
        (result.PassiveShare * 100).ShouldBeNear(recomputed.Double("passives"), 1e-15, 0, "passives");
        (result.DetractorShare * 100).ShouldBeNear(recomputed.Double("detractors"), 1e-15, 0, "6 is a detractor");
        result.Score.ShouldBeNear(recomputed.Double("nps"), 1e-15, 0, "score");
    }

    [Fact]
    public void P13_PublishedTooNarrow_RecomputedIntervalsAgree()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P13").GetProperty("recomputed");
        NpsResult result = Nps.FromCounts(250, 675, 75);

        AgreeToFourDigits(result.Interval(0.95, NpsInterval.Wald), recomputed.GetProperty("wald"), "Wald");
        AgreeToFourDigits(result.Interval(0.95, NpsInterval.AdjustedWald3T), recomputed.GetProperty("adjusted_wald"), "adjusted Wald");
        AgreeToFourDigits(result.Interval95, recomputed.GetProperty("score"), "score");
    }

    [Fact]
    public void P14_NewcombesTable_WilsonAgreesToFourDigits()
    {
        JsonElement expected = GoldenFile.Case(Golden, "P14");
        long[][] input = [.. expected.GetProperty("input").EnumerateArray().Select(counts => counts.Longs())];
        for (int i = 0; i < input.Length; i++)
        {
            ConfidenceInterval interval = Proportions.Wilson(new Proportion(input[i][0], input[i][1]), 0.95);
            interval.Lower.ShouldBeNear(expected.GetProperty("published")[i][0].GetDouble(), 0, 5.0001e-5, "lower");
            interval.Upper.ShouldBeNear(expected.GetProperty("published")[i][1].GetDouble(), 0, 5.0001e-5, "upper");
        }
    }

    [Fact]
    public void P24_TwoProducts_AdjustedComparisonAgrees()
    {
        JsonElement recomputed = GoldenFile.Case(Golden, "P24").GetProperty("recomputed");
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(12, 7, 12), Nps.FromCounts(15, 13, 8), method: NpsTest.AdjustedWald3T);

        (comparison.Test.Difference / 100).ShouldBeNear(recomputed.Double("adjusted_difference"), 1e-13, 0, "difference");
        (comparison.Test.StandardError / 100).ShouldBeNear(recomputed.Double("se"), 1e-13, 0, "standard error");
        comparison.Test.Statistic.ShouldBeNear(recomputed.Double("z"), 1e-13, 0, "z");
        comparison.PValue.ShouldBeNear(recomputed.Double("p"), 1e-12, 0, "p");
    }

    private static void AgreeToFourDigits(ConfidenceInterval actual, JsonElement expected, string because)
    {
        (actual.Lower / 100).ShouldBeNear(expected[0].GetDouble(), 0, 5.0001e-5, because);
        (actual.Upper / 100).ShouldBeNear(expected[1].GetDouble(), 0, 5.0001e-5, because);
    }
}
