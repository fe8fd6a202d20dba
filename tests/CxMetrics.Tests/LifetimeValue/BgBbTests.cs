using CxMetrics.LifetimeValue;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.LifetimeValue;

/// <summary>BG/BB over the whole domain: what its likelihoods say of one another holds of every figure.</summary>
public sealed class BgBbTests
{
    private const double Digits = 1e-11;

    private static readonly BgBbModel Donors = new(1.204, 0.750, 0.657, 2.783, TimeUnit.Year);

    [Fact]
    public void LogLikelihood_AllHistories_AddUpToOne()
    {
        double sum = 0;
        for (int recency = 0; recency <= 6; recency++)
        {
            for (int repeats = Math.Min(recency, 1); repeats <= recency; repeats++)
            {
                double ways = recency == 0 ? 1 : MathNet.Numerics.SpecialFunctions.Binomial(recency - 1, repeats - 1);
                sum += ways * Math.Exp(Donors.LogLikelihood(Customer(repeats, recency, 6)));
            }
        }

        sum.Should().BeApproximately(1, 1e-14);
        Donors.LogLikelihood(Customer(0, 0, 0)).Should().Be(0);
    }

    /// <summary>The slow model: the next opportunity has a purchase or none, and both histories have a likelihood.</summary>
    [Fact]
    public void Figures_OneOpportunity_AreRatiosOfLikelihoods()
    {
        Random random = new(3);
        for (int i = 0; i < 400; i++)
        {
            BgBbModel model = Model(random);
            (int repeats, int recency, int age) = History(random, 200);
            double now = model.LogLikelihood(Customer(repeats, recency, age));
            double buys = Math.Exp(model.LogLikelihood(Customer(repeats + 1, age + 1, age + 1)) - now);
            double waits = Math.Exp(model.LogLikelihood(Customer(repeats, recency, age + 1)) - now);

            string because = $"{model}, {repeats}, {recency}, {age}";
            (buys + waits).Should().BeApproximately(1, Digits, because);
            PurchaseSummary customer = Customer(repeats, recency, age);
            Near(model.ExpectedPurchases(customer, Horizon.Years(1)), buys, because);
            Near(model.ProbabilityOfPurchase(customer, Horizon.Years(1)), buys, because);
            Near(model.ProbabilityOfCount(customer, Horizon.Years(1), 1), buys, because);
            Near(model.ProbabilityOfCount(customer, Horizon.Years(1), 0), waits, because);
            model.ProbabilityOfCount(customer, Horizon.Years(1), 2).Should().Be(0, because);
        }
    }

    [Fact]
    public void Figures_AnyHorizon_AgreeWithOneAnother()
    {
        Random random = new(4);
        for (int i = 0; i < 150; i++)
        {
            BgBbModel model = Model(random);
            (int repeats, int recency, int age) = History(random, 60);
            PurchaseSummary customer = Customer(repeats, recency, age);
            int ahead = random.Next(1, 60);
            Horizon horizon = Horizon.Years(ahead);
            string because = $"{model}, {repeats}, {recency}, {age}, {ahead}";

            double[] counts = [.. Enumerable.Range(0, ahead + 1).Select(count => model.ProbabilityOfCount(customer, horizon, count))];
            Near(counts.Sum(), 1, because);
            Near(counts.Select((probability, count) => probability * count).Sum(), model.ExpectedPurchases(customer, horizon), because);
            Near(counts.Skip(1).Sum(), model.ProbabilityOfPurchase(customer, horizon), because);
            (Math.Log(model.ProbabilityAlive(customer)) - model.LogProbabilityAlive(customer)).Should().BeApproximately(0, Digits, because);
            (model.ProbabilityAlive(customer) + model.ProbabilityDead(customer)).Should().BeApproximately(1, Digits, because);

            double[] expected = [.. Enumerable.Range(0, ahead + 1).Select(years => model.ExpectedPurchases(customer, Horizon.Years(years)))];
            expected[0].Should().Be(0);
            double alive = (model.Alpha + repeats) / (model.Alpha + model.Beta + age);
            Near(Enumerable.Range(1, ahead).Sum(years => alive * model.ProbabilityAlive(customer, Horizon.Years(years))), expected[ahead], because);
            double discounted = Enumerable.Range(1, ahead).Sum(years => (expected[years] - expected[years - 1]) * Math.Pow(1.07, -years));
            Near(model.DiscountedPurchases(customer, horizon, DiscountRate.PerYear(0.07)), discounted, because, 1e-9);
            Near(model.DiscountedPurchases(customer, horizon, DiscountRate.None), expected[ahead], because);
        }
    }

    /// <summary>The mean over the probability of leaving, where an opportunity more is worth (1 - p) / (1 + d) of the one before.</summary>
    [Fact]
    public void DiscountedPurchases_ForEver_IsTheMeanOfAGeometricSum()
    {
        Random random = new(5);
        for (int i = 0; i < 60; i++)
        {
            BgBbModel model = Model(random);
            double rate = Math.Exp(-8 * random.NextDouble());
            double share = model.Alpha / (model.Alpha + model.Beta);
            double mean = new BetaNodes(model.Gamma, model.Delta).Mean(new Geometric(rate));

            Near(model.DiscountedPurchases(Horizon.Infinite, DiscountRate.PerYear(rate)), share * mean, $"{model}, {rate}");
        }
    }

    [Fact]
    public void DiscountedPurchases_ForEverUndiscounted_IsInfiniteUnlessGammaIsAboveOne()
    {
        BgBbModel leaving = Donors with { Gamma = 1.5 };

        Donors.DiscountedPurchases(Horizon.Infinite, DiscountRate.None).Should().BeNull();
        (Donors with { Gamma = 1 }).DiscountedPurchases(Horizon.Infinite, DiscountRate.None).Should().BeNull();
        Near(leaving.DiscountedPurchases(Horizon.Infinite, DiscountRate.None), 1.204 / 1.954 * 2.783 / 0.5, "delta / (gamma - 1)");
    }

    [Fact]
    public void Predict_Donor_HasTheLevelOrMore()
    {
        PurchasePrediction prediction = Donors.Predict(Customer(4, 5, 6), Horizon.Years(5), 0.8);
        double within = Enumerable.Range(prediction.Lower, prediction.Upper - prediction.Lower + 1).Sum(count => Donors.ProbabilityOfCount(Customer(4, 5, 6), Horizon.Years(5), count));

        within.Should().BeGreaterThanOrEqualTo(0.8);
        prediction.Upper.Should().BeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Columns_Donations_AreTheCustomers()
    {
        PurchaseSummaries customers = Donations.Customers;
        double[] values = new double[customers.Count];

        Donors.DiscountedPurchases(customers, Horizon.Infinite, DiscountRate.PerYear(0.1), values);

        values.Should().Equal(Enumerable.Range(0, customers.Count).Select(row => Donors.DiscountedPurchases(customers[row], Horizon.Infinite, DiscountRate.PerYear(0.1))!.Value));
    }

    [Fact]
    public void Horizon_InAnotherUnit_IsConvertedWhereItIsWhole()
    {
        BgBbModel monthly = Donors with { Unit = TimeUnit.Month };
        PurchaseSummary customer = new(3, 5, 6, TimeUnit.Month);

        monthly.ExpectedPurchases(customer, Horizon.Years(1)).Should().Be(monthly.ExpectedPurchases(customer, Horizon.Months(12)));
        FluentActions.Invoking(() => monthly.ExpectedPurchases(customer, Horizon.Weeks(3))).Should().Throw<ArgumentException>().WithMessage("horizon is * opportunities; expected a whole number*");
        FluentActions.Invoking(() => monthly.DiscountedPurchases(customer, Horizon.Months(1.5), DiscountRate.None)).Should().Throw<ArgumentException>().WithMessage("horizon is 1.5 opportunities*");
    }

    [Theory]
    [InlineData(1, 1.5, 3)]
    [InlineData(3, 2, 4)]
    [InlineData(1, 1, 3.5)]
    public void Customer_NoWholeOpportunities_IsRefused(int repeats, double recency, double age)
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([0, repeats], [0, recency], [4, age], TimeUnit.Year);

        FluentActions.Invoking(() => Donors.ProbabilityAlive(customers[1])).Should().Throw<ArgumentException>().WithMessage("customer has *");
        FluentActions.Invoking(() => BgBb.Fit(customers)).Should().Throw<ArgumentException>().WithMessage("customers[1] has *");
    }

    [Fact]
    public void Fit_NobodyBuysAgain_HasNoModel()
    {
        ModelFit<BgBbModel> fit = BgBb.Fit(PurchaseSummaries.FromColumns([0], [0], [6], TimeUnit.Year, weights: [100]));

        fit.Outcome.Should().NotBe(FitOutcome.Converged);
        fit.RanAway.Should().NotBeEmpty();
    }

    private static void Near(double? actual, double expected, string because, double digits = Digits) => actual.ShouldBeNear(expected, digits, 1e-300, because);

    private static PurchaseSummary Customer(int repeats, int recency, int age) => new(repeats, recency, age, TimeUnit.Year);

    private static BgBbModel Model(Random random)
    {
        double Parameter() => Math.Exp((10 * random.NextDouble()) - 5);
        return new BgBbModel(Parameter(), Parameter(), Parameter(), Parameter(), TimeUnit.Year);
    }

    private static (int Repeats, int Recency, int Age) History(Random random, int longest)
    {
        int age = random.Next(0, longest);
        int recency = random.Next(0, age + 1);
        return (recency == 0 ? 0 : random.Next(1, recency + 1), recency, age);
    }

    private readonly struct Geometric(double rate) : IFunction
    {
        public double At(double x) => (1 - x) / (rate + x);
    }
}
