using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Approximate: the reference sums in double and states 1e-11, so 1e-9. Where a limit falls on the true score coverage jumps; those
/// outcomes count as covered, as the reference counts them, and their probability is compared too. Widths by Student's t to 5e-9: the
/// reference's quantile for 4 degrees of freedom at 90 % is 2e-9 below 2.131846786326649 (the one in nps_counts.json is right).
/// </summary>
public class NpsCoverageTests
{
    private const string Golden = "survey/nps_coverage.json";
    private const double Tolerance = 1e-9;

    private static readonly Dictionary<string, NpsInterval> Methods = new(StringComparer.Ordinal)
    {
        ["wald"] = NpsInterval.Wald,
        ["trinomial_mean_t"] = NpsInterval.StudentT,
        ["adjusted_wald_3T"] = NpsInterval.AdjustedWald3T,
        ["adjusted_wald_3U"] = NpsInterval.AdjustedWald3U,
        ["adjusted_wald_4T"] = NpsInterval.AdjustedWald4T,
        ["goodman_chi2_2df"] = NpsInterval.Goodman,
        ["score_tango"] = NpsInterval.Score,
    };

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(50)]
    public void Interval_EveryOutcome_CoversAsTheReferenceSays(int answers)
    {
        IReadOnlyList<JsonElement> cases =
            [.. GoldenFile.Cases(Golden).Where(element => element.GetProperty("n").GetInt32() == answers)];
        List<string> differences = [];
        foreach (JsonElement expected in cases)
        {
            foreach (JsonProperty method in expected.GetProperty("methods").EnumerateObject())
            {
                CoverageFigures actual = Figures(expected, Methods[method.Name]);
                Compare(actual.Coverage, "coverage");
                Compare(actual.MeanWidth, "mean_width", method.Name is "trinomial_mean_t" ? 5e-9 : Tolerance);
                Compare(actual.MissLow, "miss_low");
                Compare(actual.MissHigh, "miss_high");
                Compare(actual.TieProbability, "tie_probability");

                void Compare(double value, string name, double tolerance = Tolerance)
                {
                    double reference = method.Value.Double(name);
                    if (!(Math.Abs(value - reference) <= tolerance))
                    {
                        differences.Add($"{expected.GetProperty("id").GetString()} {method.Name} {name}: {value:R}, expected {reference:R}");
                    }
                }
            }
        }

        cases.Should().HaveCount(120, "40 mixes at three levels");
        differences.Should().BeEmpty();
    }

    private static CoverageFigures Figures(JsonElement expected, NpsInterval method) =>
        NpsCoverage.Of(
            expected.GetProperty("n").GetInt32(),
            GoldenFile.Level(expected.GetProperty("level").GetString()!),
            method,
            Fraction(expected, "promoter"),
            Fraction(expected, "passive"),
            Fraction(expected, "detractor"),
            expected.Double("true_nps"));

    private static double Fraction(JsonElement element, string name)
    {
        string[] parts = element.GetProperty(name).GetString()!.Split('/');
        return double.Parse(parts[0], CultureInfo.InvariantCulture) / double.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
