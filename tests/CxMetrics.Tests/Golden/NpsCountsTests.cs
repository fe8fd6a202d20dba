using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: 60-digit arithmetic rounded to double, so 1e-12 relative, and 1e-13 absolute (on -1..1) near 0.</summary>
public class NpsCountsTests
{
    private const string Golden = "survey/nps_counts.json";
    private const double Points = 100;

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void FromCounts_ReferenceCase_ScoreSharesAndStandardErrorAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult result = Result(expected);

        result.Responses.Should().Be(expected.GetProperty("n").GetInt64());
        Near(result.Score, Points * expected.Double("nps"), "score");
        Near(result.PromoterShare * Points, Points * expected.Double("promoter_share"), "promoter share");
        Near(result.PassiveShare * Points, Points * expected.Double("passive_share"), "passive share");
        Near(result.DetractorShare * Points, Points * expected.Double("detractor_share"), "detractor share");
        Near(result.StandardError, Points * expected.Double("se"), "standard error");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_LimitsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult result = Result(expected);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            double confidence = GoldenFile.Level(level.Name);
            Agree(result.Interval(confidence), level.Value.GetProperty("score_tango"), $"{level.Name} score");
            Agree(result.Interval(confidence, NpsInterval.Wald), level.Value.GetProperty("wald"), $"{level.Name} Wald");
            Agree(result.Interval(confidence, NpsInterval.AdjustedWald3T), level.Value.GetProperty("adjusted_wald_3T"), $"{level.Name} 3T");
            Agree(result.Interval(confidence, NpsInterval.AdjustedWald3U), level.Value.GetProperty("adjusted_wald_3U"), $"{level.Name} 3U");
            Agree(result.Interval(confidence, NpsInterval.AdjustedWald4T), level.Value.GetProperty("adjusted_wald_4T"), $"{level.Name} 4T");
            Agree(result.Interval(confidence, NpsInterval.Goodman), level.Value.GetProperty("goodman_chi2_2df"), $"{level.Name} Goodman");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_StudentTAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            ConfidenceInterval interval = Result(expected).Interval(GoldenFile.Level(level.Name), NpsInterval.StudentT);
            if (level.Value.TryGetProperty("trinomial_mean_t", out JsonElement limits))
            {
                Agree(interval, limits, level.Name);
            }
            else
            {
                // The reference has none for one answer, where it is undefined, and for millions, where it is Wald's.
                double? wald = Result(expected).Interval(GoldenFile.Level(level.Name), NpsInterval.Wald).Width;
                if (Result(expected).Responses < 2)
                {
                    interval.Width.Should().BeNull();
                }
                else
                {
                    interval.Width.ShouldBeNear(wald!.Value, 1e-5, 0, level.Name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void DirichletPosterior_ReferenceCase_MeanAndVarianceAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        JsonElement posterior = expected.GetProperty("dirichlet_posterior");
        foreach ((DirichletPrior prior, string name) in new[] { (DirichletPrior.Jeffreys, "jeffreys"), (DirichletPrior.Uniform, "uniform") })
        {
            NpsResult result = Result(expected);
            DirichletPosterior actual = new(new Trinomial(result.Promoters, result.Passives, result.Detractors), prior);
            actual.Mean.Should().BeApproximately(posterior.GetProperty(name).Double("mean"), 1e-15, name);
            ((double?)actual.Variance).ShouldBeNear(posterior.GetProperty(name).Double("variance"), 1e-12, 0, name);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Clamp_ReferenceCase_LimitsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            ConfidenceInterval clamped = Result(expected)
                .Interval(GoldenFile.Level(level.Name), NpsInterval.AdjustedWald3T).Clamp(-Points, Points);
            JsonElement limits = level.Value.GetProperty("adjusted_wald_3T");
            Near(clamped.Lower, Points * limits.Double("lower_clamped"), "lower");
            Near(clamped.Upper, Points * limits.Double("upper_clamped"), "upper");
        }
    }

    private static NpsResult Result(JsonElement expected) =>
        Nps.FromCounts(
            expected.GetProperty("promoters").GetInt64(),
            expected.GetProperty("passives").GetInt64(),
            expected.GetProperty("detractors").GetInt64());

    private static void Agree(ConfidenceInterval actual, JsonElement expected, string because)
    {
        Near(actual.Lower, Points * expected.Double("lower"), because + " lower");
        Near(actual.Upper, Points * expected.Double("upper"), because + " upper");
    }

    private static void Near(double? actual, double expected, string because) =>
        actual.ShouldBeNear(expected, 1e-12, 1e-13 * Points, because);
}
