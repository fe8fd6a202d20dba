using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: the reference integrates numerically and states 1e-9 absolute on -1..1; it holds to 1e-11.</summary>
public class NpsBayesTests
{
    private const string Golden = "survey/nps_bayes.json";
    private const double Tolerance = 1e-11;

    private static readonly string[] Levels = ["0.90", "0.95", "0.99"];

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void DirichletPosterior_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Trinomial counts = new(
            expected.GetProperty("promoters").GetInt64(),
            expected.GetProperty("passives").GetInt64(),
            expected.GetProperty("detractors").GetInt64());

        Agree(new DirichletPosterior(counts, DirichletPrior.Jeffreys), expected.GetProperty("posterior").GetProperty("jeffreys_half"));
        Agree(new DirichletPosterior(counts, DirichletPrior.Uniform), expected.GetProperty("posterior").GetProperty("uniform_one"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_IsThePosteriorsInPoints(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult result = Nps.FromCounts(
            expected.GetProperty("promoters").GetInt64(),
            expected.GetProperty("passives").GetInt64(),
            expected.GetProperty("detractors").GetInt64());

        JsonElement posterior = expected.GetProperty("posterior");
        foreach (string level in Levels)
        {
            double confidence = GoldenFile.Level(level);
            Agree(result.Interval(confidence, NpsInterval.DirichletJeffreys), posterior.GetProperty("jeffreys_half"), level, 100);
            Agree(result.Interval(confidence, NpsInterval.DirichletUniform), posterior.GetProperty("uniform_one"), level, 100);
        }
    }

    private static void Agree(DirichletPosterior posterior, JsonElement expected)
    {
        posterior.Mean.Should().BeApproximately(expected.Double("mean"), 1e-15);
        posterior.ProbabilityAbove(0).Should().BeApproximately(expected.Double("prob_nps_above_0"), Tolerance);
        foreach (string level in Levels)
        {
            Agree(posterior.Interval(GoldenFile.Level(level)), expected, level, 1);
        }
    }

    private static void Agree(ConfidenceInterval interval, JsonElement expected, string level, double unit)
    {
        JsonElement limits = expected.GetProperty("eti_" + level);
        (interval.Lower / unit).ShouldBeNear(limits[0].GetDouble(), 0, Tolerance, level + " lower");
        (interval.Upper / unit).ShouldBeNear(limits[1].GetDouble(), 0, Tolerance, level + " upper");
    }
}
