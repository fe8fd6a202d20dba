using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>Gamma-Gamma, BG/BB and sBG against 60-digit arithmetic: within 1e-12, since no term cancels.</summary>
public sealed class OtherModelsTests
{
    private const string File = "lifetime-value/other_models_open.json";
    private const double Relative = 1e-12;

    private static readonly DiscountRate TenPercent = DiscountRate.PerYear(0.1);

    [Fact]
    public void GammaGamma_EveryPoint_HasItsLikelihoodAndMeans()
    {
        int points = 0;
        foreach (JsonElement point in Points("Gamma-Gamma"))
        {
            double[] parameters = Parameters(point);
            GammaGammaModel model = new(parameters[0], parameters[1], parameters[2]);
            if (point.GetProperty("kind").ValueEquals("population_mean"))
            {
                Near(model.PopulationMean, point, "value");
            }
            else
            {
                PurchaseSummary customer = new(point.GetProperty("x").GetInt32(), 1, 1, TimeUnit.Week, Number(point.GetProperty("zbar")));
                Near(model.LogLikelihood(customer), point, "loglik");
                Near(model.MeanSpend(customer), point, "cond_mean");
                (model.PopulationMean is null).Should().Be(model.Q <= 1);
            }

            points++;
        }

        points.Should().Be(22);
    }

    [Fact]
    public void BgBb_EveryPoint_HasItsFigures()
    {
        int points = 0;
        foreach (JsonElement point in Points("BG/BB"))
        {
            double[] parameters = Parameters(point);
            BgBbModel model = new(parameters[0], parameters[1], parameters[2], parameters[3], TimeUnit.Year);
            PurchaseSummary customer = new(point.GetProperty("x").GetInt32(), point.GetProperty("tx").GetInt32(), point.GetProperty("n").GetInt32(), TimeUnit.Year);
            Near(model.LogLikelihood(customer), point, "loglik");
            Near(model.ProbabilityAlive(customer), point, "p_alive_at_n");
            Near(model.ProbabilityAlive(customer, Horizon.Years(1)), point, "p_alive_at_n_plus_1");
            Near(model.DiscountedPurchases(customer, Horizon.Infinite, TenPercent), point, "dert_annual_10pct");
            foreach (JsonProperty expected in point.GetProperty("cet").EnumerateObject())
            {
                Horizon horizon = Horizon.Years(double.Parse(expected.Name, CultureInfo.InvariantCulture));
                Near(model.ExpectedPurchases(customer, horizon), point.GetProperty("cet"), expected.Name);
            }

            points++;
        }

        points.Should().Be(20);
    }

    /// <summary>And BdW at a c that is 1 but for the last digit, which takes the other way to the same figures.</summary>
    [Fact]
    public void ShiftedBetaGeometric_EveryPoint_HasItsFigures()
    {
        int points = 0;
        foreach (JsonElement point in Points("sBG"))
        {
            double[] parameters = Parameters(point);
            Check(new ShiftedBetaGeometricModel(parameters[0], parameters[1], TimeUnit.Year), point);
            Check(new BetaDiscreteWeibullModel(parameters[0], parameters[1], Math.BitIncrement(1), TimeUnit.Year), point);
            points++;
        }

        points.Should().Be(29);
    }

    private static void Check(RenewalModel model, JsonElement point)
    {
        switch (point.GetProperty("kind").GetString())
        {
            case "curve":
                int time = point.GetProperty("t").GetInt32();
                Near(model.Survival(time), point, "S");
                Near(model.ProbabilityOfLeaving(time), point, "P_T_eq_t");
                Near(model.RetentionRate(time), point, "retention");
                break;
            case "DEL":
                Near(model.ExpectedLifetime(Horizon.Infinite, DiscountRate.PerYear(Number(point.GetProperty("d")))), point, "value");
                break;
            default:
                int renewals = point.GetProperty("n_minus_1_renewals").GetInt32();
                Near(model.ResidualLifetime(renewals, Horizon.Infinite, DiscountRate.PerYear(Number(point.GetProperty("d")))), point, "value");
                break;
        }
    }

    private static void Near(double? actual, JsonElement point, string name) =>
        actual.ShouldBeNear(Number(point.GetProperty(name)), Relative, 0, $"{name} of {point}");

    /// <summary>A number, as such or as text, or after the words that say why the reference leaves it open.</summary>
    private static double Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.TryGetProperty("d", out JsonElement number) ? number.GetDouble() : throw new FormatException(value.ToString()),
        JsonValueKind.String => double.Parse(value.GetString()!.Split(' ')[^1], CultureInfo.InvariantCulture),
        _ => value.GetDouble(),
    };

    private static double[] Parameters(JsonElement point) => [.. point.GetProperty("params").EnumerateArray().Select(Number)];

    private static IEnumerable<JsonElement> Points(string model) =>
        GoldenFile.Root(File).GetProperty("points").EnumerateArray().Where(point => point.GetProperty("model").ValueEquals(model));
}
