using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: 60-digit arithmetic rounded to double, so 1e-12 relative, and 1e-13 absolute (on -1..1) near 0.</summary>
public class NpsCountsTests
{
    private const string Golden = "survey/nps_counts.json";
    private const double Points = 100;

    /// <summary>Student's t apart, which the reference does not have for every case.</summary>
    private static readonly Dictionary<NpsInterval, string> Methods = new()
    {
        [NpsInterval.Score] = "score_tango",
        [NpsInterval.Wald] = "wald",
        [NpsInterval.AdjustedWald3T] = "adjusted_wald_3T",
        [NpsInterval.AdjustedWald3U] = "adjusted_wald_3U",
        [NpsInterval.AdjustedWald4T] = "adjusted_wald_4T",
        [NpsInterval.Goodman] = "goodman_chi2_2df",
    };

    /// <summary>The two-sided standard normal quantiles, as any table has them.</summary>
    private static readonly Dictionary<string, double> Normal = new(StringComparer.Ordinal)
    {
        ["0.90"] = 1.6448536269514722,
        ["0.95"] = 1.959963984540054,
        ["0.99"] = 2.5758293035489004,
    };

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
    public void Trinomial_ReferenceCase_VariancesAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Trinomial counts = Counts(expected);

        counts.Variance.ShouldBeNear(expected.Double("variance"), 1e-12, 1e-15, "variance");
        ((double?)Math.Sqrt(counts.Variance!.Value)).ShouldBeNear(expected.Double("sd"), 1e-12, 1e-15, "standard deviation");
        if (counts.Total < 2)
        {
            counts.SampleVariance.Should().BeNull();
            expected.GetProperty("variance_unbiased").ValueKind.Should().Be(JsonValueKind.Null);
            expected.GetProperty("se_unbiased").ValueKind.Should().Be(JsonValueKind.Null);
            return;
        }

        counts.SampleVariance.ShouldBeNear(expected.Double("variance_unbiased"), 1e-12, 1e-15, "unbiased variance");
        double? standardError = Math.Sqrt(counts.SampleVariance!.Value / counts.Total);
        standardError.ShouldBeNear(expected.Double("se_unbiased"), 1e-12, 1e-15, "unbiased standard error");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_LimitsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult result = Result(expected);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            foreach ((NpsInterval method, string name) in Methods)
            {
                ConfidenceInterval interval = result.Interval(GoldenFile.Level(level.Name), method);
                JsonElement limits = level.Value.GetProperty(name);
                Agree(interval, limits, $"{level.Name} {name}");
                if (method != NpsInterval.Score)
                {
                    ConfidenceInterval clamped = interval.Clamp(-Points, Points);
                    Near(clamped.Lower, Points * limits.Double("lower_clamped"), $"{level.Name} {name} lower, clamped");
                    Near(clamped.Upper, Points * limits.Double("upper_clamped"), $"{level.Name} {name} upper, clamped");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_AdjustedCentersAndStandardErrorsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        SignificanceTest test = Trinomials.AdjustedZ(Counts(expected), 0);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            JsonElement adjusted = level.Value.GetProperty("adjusted_wald_3T");
            Near(Points * test.Difference, Points * adjusted.Double("center"), "center of the test");
            Near(Points * test.StandardError, Points * adjusted.Double("se"), "standard error of the test");
            foreach ((NpsInterval method, string name) in Methods.Where(pair => pair.Value.StartsWith("adjusted", StringComparison.Ordinal)))
            {
                ConfidenceInterval interval = Result(expected).Interval(GoldenFile.Level(level.Name), method);
                Near((interval.Lower + interval.Upper) / 2, Points * level.Value.GetProperty(name).Double("center"), name + " center");
                Near(interval.Width / 2 / Normal[level.Name], Points * level.Value.GetProperty(name).Double("se"), name + " standard error");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_GoodmanMultiplierAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult result = Result(expected);
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            double multiplier = level.Value.GetProperty("goodman_chi2_2df").Double("multiplier");
            double? width = result.Interval(GoldenFile.Level(level.Name), NpsInterval.Goodman).Width;
            Near(width, 2 * multiplier * result.StandardError!.Value, level.Name);
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
                double standardError = Points * Math.Sqrt(Counts(expected).SampleVariance!.Value / Counts(expected).Total);
                Near(interval.Width, 2 * limits.Double("t") * standardError, level.Name + " t");
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
            DirichletPosterior actual = new(Counts(expected), prior);
            actual.Mean.Should().BeApproximately(posterior.GetProperty(name).Double("mean"), 1e-15, name);
            ((double?)actual.Variance).ShouldBeNear(posterior.GetProperty(name).Double("variance"), 1e-12, 0, name);
        }
    }

    private static Trinomial Counts(JsonElement expected) =>
        new(
            expected.GetProperty("promoters").GetInt64(),
            expected.GetProperty("passives").GetInt64(),
            expected.GetProperty("detractors").GetInt64());

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
