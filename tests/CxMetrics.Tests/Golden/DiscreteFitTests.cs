using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Golden;

/// <summary>Fits of Gamma-Gamma, BG/BB, sBG and BdW against maxima found with 25 digits; those of BdW with a simplex in double.</summary>
public sealed class DiscreteFitTests
{
    private const string File = "lifetime-value/mle_open.json";
    private const double Likelihood = 1e-9;
    private const double Errors = 1e-5;

    private static readonly string? Folder = Environment.GetEnvironmentVariable("CXMETRICS_LIFETIME_VALUE_DATA");

    public static TheoryData<string> Spends => Folder is null
        ? ["synth1_bgnbd_weeks.csv", "synth2_paretonbd_days.csv"]
        : ["synth1_bgnbd_weeks.csv", "synth2_paretonbd_days.csv", "cdnow_customers_summary_with_transactions.csv"];

    public static TheoryData<string> Renewals => [.. GoldenFile.Root(File).GetProperty("sbg_bdw").EnumerateObject().Select(fit => fit.Name)];

    [Theory]
    [MemberData(nameof(Spends))]
    public void Fit_GammaGamma_IsTheMaximum(string file)
    {
        JsonElement expected = Expected("Gamma-Gamma", file);
        PurchaseSummaries customers = Read(file);

        ModelFit<GammaGammaModel> fit = GammaGamma.Fit(customers);

        ShouldBe(fit, expected, 1e-7);
        fit.Customers.Should().Be(expected.GetProperty("n").GetInt64());
        (fit.Excluded.Total, fit.Excluded[ExclusionReasons.NoRepeat]).Should().Be((customers.Customers - fit.Customers, fit.Excluded.Total));
        GammaGamma.Correlation(customers).Should().BeApproximately(PlainCorrelation(customers), 1e-12);
    }

    [Fact]
    public void Fit_Donations_IsTheMaximum()
    {
        JsonElement expected = Expected("BG/BB", "donations.csv");

        ModelFit<BgBbModel> fit = BgBb.Fit(Donations.Customers);

        ShouldBe(fit, expected, 1e-7);
        fit.Customers.Should().Be(11_104);
        double[] ahead = new double[Donations.Customers.Count];
        fit.Model.ExpectedPurchases(Donations.Customers, Horizon.Years(5), ahead);
        double sum = ahead.Select((one, row) => one * Donations.Customers.Weights[row]).Sum();
        sum.Should().BeApproximately(Number(expected.GetProperty("sum_expected_5yr")), 1e-5);
    }

    /// <summary>The parameters as Fader, Hardie and Shang (2010) print them; the expectations of the five years after are those of the fit, kept at two digits.</summary>
    [Fact]
    public void Fit_Donations_HasThePublishedParameters()
    {
        BgBbModel model = BgBb.Fit(Donations.Customers).Model;

        model.Parameters.Select(parameter => Math.Round(parameter, 3)).Should().Equal(1.204, 0.75, 0.657, 2.783);
        Enumerable.Range(0, Donations.Customers.Count)
            .Select(row => Math.Round(model.ExpectedPurchases(Donations.Customers[row], Horizon.Years(5)), 2))
            .Should().Equal(3.75, 3.23, 2.71, 2.19, 1.67, 1.15, 1.81, 2.03, 1.80, 1.44, 1.02, 0.58, 1.03, 1.06, 0.84, 0.22, 0.54, 0.59, 0.12, 0.31, 0.09, 0.07);
    }

    [Theory]
    [MemberData(nameof(Renewals))]
    public void Fit_Renewals_IsTheMaximum(string name)
    {
        JsonElement fits = GoldenFile.Root(File).GetProperty("sbg_bdw");
        JsonElement expected = fits.GetProperty(name);
        SurvivalTally renewals = Tally(fits.GetProperty(name.Replace("BdW", "sBG", StringComparison.Ordinal)).GetProperty("survivors").Longs());
        if (name.StartsWith("sBG", StringComparison.Ordinal))
        {
            ModelFit<ShiftedBetaGeometricModel> fit = ShiftedBetaGeometric.Fit(renewals, TimeUnit.Year);
            ShouldBe(fit, expected, 1e-7);
            fit.Model.Survival(12).Should().BeApproximately(Number(expected.GetProperty("S12")), 1e-8);
        }
        else
        {
            ShouldBe(BetaDiscreteWeibull.Fit(renewals, TimeUnit.Year), expected, 1e-4);
        }
    }

    /// <summary>The fits of the file are good to 7 digits; the curves are compared at its parameters.</summary>
    [Theory]
    [InlineData("regular", 7)]
    [InlineData("regular_years_0_4", 4)]
    public void Fit_Regular_IsThePublishedExample(string name, int years)
    {
        JsonElement root = GoldenFile.Root("service/sbg/sbg.json");
        JsonElement expected = root.GetProperty("fit").GetProperty(name);
        long[] survivors = [.. root.GetProperty("data").GetProperty("regular").EnumerateArray().Take(years + 1).Select(share => (long)Math.Round(10 * share.GetDouble()))];
        ModelFit<ShiftedBetaGeometricModel> fit = ShiftedBetaGeometric.Fit(Tally(survivors), TimeUnit.Year);
        ShiftedBetaGeometricModel model = new(expected.Double("alpha"), expected.Double("beta"), TimeUnit.Year);

        fit.Model.Alpha.Should().BeApproximately(model.Alpha, 1e-6);
        fit.Model.Beta.Should().BeApproximately(model.Beta, 1e-6);
        fit.LogLikelihood.Should().BeApproximately(expected.Double("loglik"), 1e-8);
        JsonElement[] survival = [.. expected.GetProperty("survival_fitted").EnumerateArray()];
        JsonElement[] retention = [.. expected.GetProperty("retention_rate_fitted").EnumerateArray()];
        for (int year = 1; year <= survival.Length; year++)
        {
            model.Survival(year).Should().BeApproximately(survival[year - 1].GetDouble(), 1e-13);
            model.RetentionRate(year).Should().BeApproximately(retention[year - 1].GetDouble(), 1e-13);
        }

        model.ProbabilityOfLeaving(1).Should().BeApproximately(expected.Double("mean_churn_prob"), 1e-13);
        if (years == 7)
        {
            fit.Model.Parameters.Select(parameter => Math.Round(parameter, 3)).Should().Equal([0.704, 1.182], "Fader and Hardie (2007)");
        }
    }

    private static void ShouldBe<TModel>(ModelFit<TModel> fit, JsonElement expected, double relative)
        where TModel : class, IFittedModel<TModel>
    {
        fit.Outcome.Should().Be(FitOutcome.Converged);
        ((double?)fit.LogLikelihood).ShouldBeNear(Number(expected.GetProperty("loglik")), Likelihood, 0, "log-likelihood");
        for (int i = 0; i < fit.Parameters.Count; i++)
        {
            ParameterEstimate found = fit.Parameters[i];
            double value = Number((expected.TryGetProperty("params", out JsonElement parameters) ? parameters : expected).GetProperty(found.Name));
            ((double?)found.Value).ShouldBeNear(value, relative, 0, found.Name);
            if (expected.TryGetProperty("cov", out JsonElement covariance))
            {
                found.StandardError.ShouldBeNear(Math.Sqrt(Number(covariance[i][i])), Errors, 0, $"standard error of {found.Name}");
            }
        }
    }

    private static double PlainCorrelation(PurchaseSummaries customers)
    {
        (double X, double Z)[] buyers = [.. Enumerable.Range(0, customers.Count).Where(row => customers.Repeats[row] > 0).Select(row => ((double)customers.Repeats[row], customers.MeanSpend[row]))];
        (double x, double z) = (buyers.Average(buyer => buyer.X), buyers.Average(buyer => buyer.Z));
        return buyers.Sum(buyer => (buyer.X - x) * (buyer.Z - z))
            / Math.Sqrt(buyers.Sum(buyer => Math.Pow(buyer.X - x, 2)) * buyers.Sum(buyer => Math.Pow(buyer.Z - z, 2)));
    }

    private static SurvivalTally Tally(long[] survivors)
    {
        double[] times = [.. Enumerable.Range(1, survivors.Length - 1).Select(time => (double)time)];
        long[] lost = [.. times.Select(time => survivors[(int)time - 1] - survivors[(int)time])];
        return SurvivalTally.FromCounts(times, lost, [.. times.Select(time => time == times[^1] ? survivors[^1] : 0)]);
    }

    private static PurchaseSummaries Read(string file)
    {
        string path = file.StartsWith("synth", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "Golden", "lifetime-value", file) : Path.Combine(Folder!, file);
        string[][] rows = [.. System.IO.File.ReadLines(path).Skip(1).Select(line => line.Split(','))];
        double[] Column(int column) => [.. rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
        return PurchaseSummaries.FromColumns([.. Column(1).Select(x => (int)x)], Column(2), Column(3), TimeUnit.Week, Column(4));
    }

    private static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDouble();

    private static JsonElement Expected(string model, string data) => GoldenFile.Root(File).GetProperty("mle").EnumerateArray().Single(
        fit => fit.GetProperty("model").ValueEquals(model) && fit.GetProperty("data").GetString()!.StartsWith(data, StringComparison.Ordinal));
}
