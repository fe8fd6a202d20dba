using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>Figures of BG/NBD, MBG/NBD and Pareto/NBD at 60 digits: a = 1, s = 1, alpha = beta, a + b below 1, hundreds of purchases, T from 0.001 to 520.</summary>
/// <remarks>
/// Within 1e-10; 1e-13 is usual. Below 1e-308 a double has fewer digits the smaller it is: 1e-318 is allowed there, a few of its last places times the
/// purchases expected of who is alive.
/// </remarks>
public sealed class LifetimeValuePointsTests
{
    private const double Relative = 1e-10;
    private const double Absolute = 1e-318;

    [Theory]
    [InlineData("BG/NBD", 125)]
    [InlineData("MBG/NBD", 100)]
    [InlineData("Pareto/NBD", 125)]
    public void Figures_OfCustomers_AreThoseOfTheFile(string name, int points)
    {
        Misses misses = new();
        foreach (JsonElement point in Points("pointwise_open.json", name))
        {
            IPurchaseModel model = Model(name, point.GetProperty("params").EnumerateObject().Select(parameter => parameter.Value));
            PurchaseSummary customer = Customer(point);
            misses.Compare(point, "loglik", model.LogLikelihood(customer));
            misses.Compare(point, "p_alive", model.ProbabilityAlive(customer));
            misses.Compare(point, "p_dead", model.ProbabilityDead(customer));
            misses.Compare(point, "log_p_alive", model.LogProbabilityAlive(customer));
            foreach (JsonProperty weeks in point.GetProperty("expected_purchases").EnumerateObject())
            {
                misses.Compare(point.GetProperty("expected_purchases"), weeks.Name, model.ExpectedPurchases(customer, Horizon.Weeks(Number(weeks.Name))));
            }

            if (point.TryGetProperty("dert_continuous_discount", out JsonElement rates))
            {
                foreach (JsonProperty rate in rates.EnumerateObject())
                {
                    misses.Compare(rates, rate.Name, model.DiscountedPurchases(customer, Horizon.Infinite, DiscountRate.Continuous(Number(rate.Name), TimeUnit.Week)));
                }
            }
        }

        misses.Points.Should().BeEmpty();
        misses.Compared.Should().BeGreaterThanOrEqualTo(8 * points);
    }

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void DiscountedPurchases_FiniteAndInfinite_AreThoseOfTheFile(string name)
    {
        Misses misses = new();
        foreach (JsonElement point in Points("discounted_open.json", name))
        {
            JsonElement worth = point.GetProperty("discounted_expected_purchases");
            DiscountRate rate = DiscountRate.Continuous(Number(point.GetProperty("delta").GetString()!), TimeUnit.Week);
            IPurchaseModel model = Model(name, point.GetProperty("params").EnumerateArray());
            misses.Compare(worth, "52", model.DiscountedPurchases(Customer(point), Horizon.Weeks(52), rate));
            misses.Compare(worth, "inf", model.DiscountedPurchases(Customer(point), Horizon.Infinite, rate));
        }

        misses.Points.Should().BeEmpty();
        misses.Compared.Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("BG/NBD", 54)]
    [InlineData("MBG/NBD", 6)]
    [InlineData("Pareto/NBD", 36)]
    public void NewCustomer_ExpectationAndCounts_AreThoseOfTheFile(string name, int points)
    {
        Misses misses = new();
        foreach (JsonElement point in Points("other_models_open.json", name))
        {
            IPurchaseModel model = Model(name, point.GetProperty("params").EnumerateArray());
            Horizon horizon = Horizon.Weeks(Number(point.GetProperty("t").GetString()!));
            misses.Compare(point, "value", point.GetProperty("kind").GetString() switch
            {
                "pmf" => model.ProbabilityOfCount(new PurchaseSummary(0, 0, 0, TimeUnit.Week), horizon, point.GetProperty("n").GetInt32()),
                _ => model.ExpectedPurchases(horizon),
            });
        }

        misses.Points.Should().BeEmpty();
        misses.Compared.Should().Be(points);
    }

    private static IEnumerable<JsonElement> Points(string file, string model) => GoldenFile.Root("lifetime-value/" + file).GetProperty("points").EnumerateArray()
        .Where(point => string.Equals(point.GetProperty("model").GetString(), model, StringComparison.Ordinal));

    private static IPurchaseModel Model(string name, IEnumerable<JsonElement> parameters)
    {
        double[] values = [.. parameters.Select(parameter => Number(parameter.GetString()!))];
        return name switch
        {
            "BG/NBD" => new BgNbdModel(values[0], values[1], values[2], values[3], TimeUnit.Week),
            "MBG/NBD" => new MbgNbdModel(values[0], values[1], values[2], values[3], TimeUnit.Week),
            _ => new ParetoNbdModel(values[0], values[1], values[2], values[3], TimeUnit.Week),
        };
    }

    private static PurchaseSummary Customer(JsonElement point) =>
        new(point.GetProperty("x").GetInt32(), Number(point.GetProperty("tx").GetString()!), Number(point.GetProperty("T").GetString()!), TimeUnit.Week);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Misses
    {
        public List<string> Points { get; } = [];

        public int Compared { get; private set; }

        public void Compare(JsonElement point, string figure, double? actual)
        {
            double expected = Number(point.GetProperty(figure).GetProperty("s").GetString()!);
            Compared++;
            if (!(Math.Abs(actual!.Value - expected) <= Math.Max(Absolute, Relative * Math.Abs(expected))))
            {
                Points.Add(string.Create(CultureInfo.InvariantCulture, $"{figure} is {actual:R}; expected {expected:R}: {point}"));
            }
        }
    }
}
