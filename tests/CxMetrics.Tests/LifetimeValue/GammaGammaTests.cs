using CxMetrics.LifetimeValue;
using CxMetrics.Tests.Golden;
using MathNet.Numerics;

namespace CxMetrics.Tests.LifetimeValue;

public sealed class GammaGammaTests
{
    private const double Digits = 1e-12;

    private static readonly GammaGammaModel Apart = new(6.25, 0.8, 15.44);

    /// <summary>A fitted q below 1: the population has no mean, and a customer with enough purchases has one.</summary>
    [Fact]
    public void MeanSpend_QBelowOne_IsDefinedWherePurchasesSayEnough()
    {
        Apart.PopulationMean.Should().BeNull();
        Apart.MeanSpend(Customer(0, null)).Should().BeNull();
        Apart.MeanSpend(Customer(1, 20)).ShouldBeNear(36.6115702479, 1e-11, 0, "p x + q is 7.05");
        Apart.MeanSpend(Customer(3, 20)).ShouldBeNear(25.4177897574, 1e-11, 0, "p x + q is 19.55");
        new GammaGammaModel(0.15, 0.8, 15.44).MeanSpend(Customer(1, 20)).Should().BeNull("p x + q is 0.95");
    }

    /// <summary>What no number holds is as good as infinite.</summary>
    [Fact]
    public void MeanSpend_BeyondNumbers_IsNull()
    {
        GammaGammaModel huge = new(1e10, 1 + 1e-10, 1e300);

        huge.PopulationMean.Should().BeNull();
        huge.MeanSpend(Customer(0, null)).Should().BeNull();
        huge.MeanSpend(Customer(1, 1e300)).Should().Be(2e300);
    }

    /// <summary>Means of the same price differ by their last digits.</summary>
    [Fact]
    public void Correlation_OneSpend_IsNull()
    {
        double[] means = [(0.1 + 0.1 + 0.1) / 3, 0.1, (0.1 + 0.1) / 2, 0.1];

        GammaGamma.Correlation(PurchaseSummaries.FromColumns([3, 1, 2, 5], [3, 1, 2, 5], [9, 9, 9, 9], TimeUnit.Week, means)).Should().BeNull();
        GammaGamma.Correlation(PurchaseSummaries.FromColumns([3, 3], [3, 3], [9, 9], TimeUnit.Week, [1, 2])).Should().BeNull();
        GammaGamma.Correlation(PurchaseSummaries.FromColumns([3, 1], [3, 1], [9, 9], TimeUnit.Week, [2, 1])).Should().Be(1);
    }

    [Fact]
    public void MeanSpend_NoRepeat_IsThatOfThePopulation()
    {
        GammaGammaModel model = new(6.25, 3.74, 15.44);

        model.PopulationMean.ShouldBeNear(6.25 * 15.44 / 2.74, Digits, 0, "p gamma / (q - 1)");
        model.MeanSpend(Customer(0, null)).Should().Be(model.PopulationMean);
        model.LogLikelihood(Customer(0, null)).Should().Be(0);
    }

    [Fact]
    public void MeanSpend_ManyPurchases_IsTheirMean() =>
        new GammaGammaModel(6.25, 3.74, 15.44).MeanSpend(Customer(1_000_000, 12)).Should().BeApproximately(12, 1e-4);

    [Fact]
    public void MeanSpend_Columns_AreTheCustomers()
    {
        GammaGammaModel model = new(6.25, 3.74, 15.44);
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([0, 2, 1], [0, 3, 3], [4, 4, 4], TimeUnit.Week, [7, 22.35, 0]);
        double[] means = new double[3];

        model.MeanSpend(customers, means);

        means.Should().Equal(Enumerable.Range(0, 3).Select(row => model.MeanSpend(customers[row])!.Value));
        means[0].Should().Be(model.PopulationMean);
    }

    [Fact]
    public void MeanSpend_ColumnsWithAnInfiniteMean_NamesTheRow() =>
        FluentActions.Invoking(() => Apart.MeanSpend(PurchaseSummaries.FromColumns([1, 0], [1, 0], [2, 2], TimeUnit.Week, [5, 0]), new double[2]))
            .Should().Throw<ArgumentException>().WithMessage("customers[1] has 0 repeat purchases; expected p x + q above 1*");

    [Fact]
    public void MeanSpend_SpendUnknown_IsRefused() =>
        FluentActions.Invoking(() => Apart.MeanSpend(Customer(2, null))).Should().Throw<ArgumentException>().WithMessage("*no mean spend*");

    /// <summary>The integral over each customer's own scale, by trapezoids in its logarithm.</summary>
    [Fact]
    public void LogLikelihood_Anywhere_IsTheIntegral()
    {
        Random random = new(12);
        for (int i = 0; i < 50; i++)
        {
            (double p, double q, double gamma) = (Log(random, 0.1, 20), Log(random, 0.2, 20), Log(random, 0.01, 1000));
            int repeats = random.Next(1, 8);
            double spend = p * gamma / q * Log(random, 0.1, 10);
            double shape = p * repeats;
            double sum = 0;
            for (double log = -400; log < 200; log += 0.03)
            {
                double rate = Math.Exp(log) * q / gamma;
                double density = (shape * Math.Log(rate * repeats)) + ((shape - 1) * Math.Log(spend)) - (rate * repeats * spend) - SpecialFunctions.GammaLn(shape);
                sum += 0.03 * Math.Exp(density + (q * Math.Log(rate * gamma)) - (rate * gamma) - SpecialFunctions.GammaLn(q));
            }

            double actual = new GammaGammaModel(p, q, gamma).LogLikelihood(Customer(repeats, spend));
            actual.Should().BeApproximately(Math.Log(sum), 1e-9, $"p {p}, q {q}, gamma {gamma}, x {repeats}, z {spend}");
        }
    }

    [Theory]
    [InlineData(1e-13, 1e-13, 1e-13, 1, 1e-300)]
    [InlineData(1e13, 1e13, 1e13, 1_000_000, 1e300)]
    [InlineData(1e13, 1e-13, 1e-13, 1_000_000, 1e-300)]
    public void Figures_EdgeOfTheDomain_AreFinite(double p, double q, double gamma, int repeats, double spend)
    {
        GammaGammaModel model = new(p, q, gamma);

        double.IsFinite(model.LogLikelihood(Customer(repeats, spend))).Should().BeTrue();
        double.IsFinite(model.MeanSpend(Customer(repeats, spend)) ?? 0).Should().BeTrue();
    }

    /// <summary>CDNOW's case: a repeat buyer who paid nothing is left out by reason, and so is who did not buy again.</summary>
    [Fact]
    public void Fit_BuyersOfNothing_AreCountedAndChangeNothing()
    {
        ModelFit<GammaGammaModel> fit = GammaGamma.Fit(Spenders());
        ModelFit<GammaGammaModel> with = GammaGamma.Fit(Spenders(nothing: 3, none: 2));

        with.Excluded.ToString().Should().Be("mean spend of 0: 3, no repeat purchase: 2");
        (with.Customers, with.LogLikelihood).Should().Be((fit.Customers, fit.LogLikelihood));
        with.Model.Should().Be(fit.Model);
        fit.Excluded.Total.Should().Be(0);
        with.Unit.Should().BeNull("money has no unit of time");
    }

    [Fact]
    public void Fit_OtherCurrency_MovesTheScaleAlone()
    {
        GammaGammaModel model = GammaGamma.Fit(Spenders()).Model;
        GammaGammaModel cents = GammaGamma.Fit(Spenders(scale: 100)).Model;

        ((double?)cents.P).ShouldBeNear(model.P, 1e-8, 0, "p has no unit");
        ((double?)cents.Q).ShouldBeNear(model.Q, 1e-8, 0, "q has no unit");
        ((double?)cents.Gamma).ShouldBeNear(100 * model.Gamma, 1e-8, 0, "gamma is money");
    }

    [Fact]
    public void Fit_NoSpend_IsRefused()
    {
        FluentActions.Invoking(() => GammaGamma.Fit(PurchaseSummaries.FromColumns([1], [1], [2], TimeUnit.Week))).Should().Throw<ArgumentException>().WithMessage("*no mean spend*");
        FluentActions.Invoking(() => GammaGamma.Fit(PurchaseSummaries.FromColumns([1], [1], [2], TimeUnit.Week, [0]))).Should().Throw<ArgumentException>().WithMessage("*no customers*");
    }

    [Fact]
    public void Fit_AllAlike_IsNotIdentified()
    {
        ModelFit<GammaGammaModel> fit = GammaGamma.Fit(PurchaseSummaries.FromColumns([1, 2, 3], [1, 1, 1], [2, 2, 2], TimeUnit.Week, [10, 10, 10]));

        fit.Outcome.Should().NotBe(FitOutcome.Converged);
        fit.RanAway.Should().NotBeEmpty();
    }

    [Fact]
    public void Correlation_FrequencyAndSpend_IsPearsons()
    {
        Correlation([1, 2, 3, 0], [10, 20, 30, 5], []).Should().BeApproximately(1, Digits);
        Correlation([1, 2, 3], [30, 20, 10], []).Should().BeApproximately(-1, Digits);
        Correlation([1, 2], [10, 20], [3, 3]).Should().BeApproximately(1, Digits);
        Correlation([1, 1, 2], [10, 30, 20], [2, 2, 5]).Should().BeApproximately(0, Digits);
        Correlation([2, 2], [10, 20], []).Should().BeNull("all bought equally often");
        Correlation([0, 0], [0, 0], []).Should().BeNull("nobody bought again");
    }

    private static double? Correlation(int[] repeats, double[] spend, long[] weights) =>
        GammaGamma.Correlation(PurchaseSummaries.FromColumns(repeats, Array.ConvertAll(repeats, x => (double)x), Array.ConvertAll(repeats, _ => 9.0), TimeUnit.Week, spend, weights));

    private static PurchaseSummary Customer(int repeats, double? spend) => new(repeats, repeats == 0 ? 0 : 1, 2, TimeUnit.Week, spend);

    private static PurchaseSummaries Spenders(double scale = 1, int nothing = 0, int none = 0)
    {
        Random random = new(7);
        List<(int Repeats, double Spend)> rows = [];
        for (int i = 0; i < 400; i++)
        {
            int repeats = random.Next(1, 8);
            double own = MathNet.Numerics.Distributions.Gamma.Sample(random, 4, 18);
            rows.Add((repeats, scale * MathNet.Numerics.Distributions.Gamma.Sample(random, 5 * repeats, own * repeats)));
        }

        rows.AddRange(Enumerable.Repeat((2, 0.0), nothing));
        rows.AddRange(Enumerable.Repeat((0, 9.0), none));
        return PurchaseSummaries.FromColumns(
            [.. rows.Select(row => row.Repeats)], [.. rows.Select(row => row.Repeats == 0 ? 0.0 : 1)], [.. rows.Select(_ => 2.0)], TimeUnit.Week, [.. rows.Select(row => row.Spend)]);
    }

    private static double Log(Random random, double from, double to) => from * Math.Pow(to / from, random.NextDouble());
}
