using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: sums in double, printed with 15 to 17 digits, so 1e-11 relative; p-values 1e-10, since they are exponentials of sums.</summary>
public class LogRankTests
{
    private static readonly Dictionary<string, LogRankWeight> Weights = new(StringComparer.Ordinal)
    {
        ["log_rank"] = LogRankWeight.Constant,
        ["log_rank_delayed_entry"] = LogRankWeight.Constant,
        ["peto_peto_rho1"] = LogRankWeight.FlemingHarrington(1, 0),
        ["gehan"] = LogRankWeight.Gehan,
        ["tarone_ware"] = LogRankWeight.TaroneWare,
    };

    public static TheoryData<string, string> Tests
    {
        get
        {
            TheoryData<string, string> tests = [];
            foreach (string name in SurvivalSet.Names)
            {
                if (new SurvivalSet(name).Expected.TryGetProperty("tests", out JsonElement expected))
                {
                    foreach (JsonProperty test in expected.EnumerateObject())
                    {
                        tests.Add(name, test.Name);
                    }
                }
            }

            return tests;
        }
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public void Test_ReferenceSet_Agrees(string name, string test)
    {
        SurvivalSet set = new(name);
        JsonElement expected = set.Expected.GetProperty("tests").GetProperty(test);
        if (Weights.TryGetValue(test, out LogRankWeight? weight))
        {
            Agrees(LogRank.Test(set.Groups, weight), expected);
        }
        else
        {
            test.Should().Be("rmst_difference");
            Agrees(set.Groups, expected);
        }
    }

    private static void Agrees(LogRankResult result, JsonElement expected)
    {
        string[] groups = [.. expected.GetProperty("groups").EnumerateArray().Select(group => group.GetString()!)];
        result.Groups.Should().Equal(groups);
        for (int g = 0; g < groups.Length; g++)
        {
            Near(result.Observed[g], expected.GetProperty("observed")[g].GetDouble(), "observed");
            Near(result.Expected[g], expected.GetProperty("expected")[g].GetDouble(), "expected");
            for (int h = 0; h < groups.Length; h++)
            {
                Near(result.Covariance[g][h], expected.GetProperty("variance")[g][h].GetDouble(), "variance");
            }
        }

        result.DegreesOfFreedom.Should().Be(expected.GetProperty("df").GetInt32());
        Near(result.Statistic, expected.Double("chisq"), "chi-square");
        double p = expected.Double("p");
        result.PValue.ShouldBeNear(p, 1e-10, double.Epsilon, "p");
        Math.Exp(result.LogPValue!.Value).Should().Be(result.PValue);
        result.LogPValue.Should().BeGreaterThan(double.NegativeInfinity).And.BeLessThan(0);
    }

    private static void Agrees(Breakdown<string, SurvivalTally> groups, JsonElement expected)
    {
        double tau = expected.Double("tau");
        SurvivalCurve[] curves = [.. expected.GetProperty("groups").EnumerateArray().Select(group => KaplanMeier.Estimate(groups[group.GetString()!]))];
        for (int g = 0; g < curves.Length; g++)
        {
            Near(curves[g].RestrictedMean(tau).Value, expected.GetProperty("rmst")[g].GetDouble(), "restricted mean");
            Near(curves[g].RestrictedMean(tau).StandardError, expected.GetProperty("se")[g].GetDouble(), "its error");
        }

        Estimate difference = curves[1].RestrictedMeanDifference(curves[0], tau);
        Near(difference.Value, expected.Double("difference_second_minus_first"), "difference");
        Near(difference.StandardError, expected.Double("se_difference"), "its error");
        Near(difference.Interval.Lower, expected.GetProperty("ci95")[0].GetDouble(), "lower");
        Near(difference.Interval.Upper, expected.GetProperty("ci95")[1].GetDouble(), "upper");
        SignificanceTest test = curves[1].TestRestrictedMeans(curves[0], tau);
        Near(test.Statistic, expected.Double("z"), "z");
        test.PValue.ShouldBeNear(expected.Double("p"), 1e-10, 0, "p");
    }

    private static void Near(double? actual, double expected, string because) => actual.ShouldBeNear(expected, 1e-11, 1e-12, because);
}
