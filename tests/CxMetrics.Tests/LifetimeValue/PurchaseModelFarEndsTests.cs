using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue;

/// <summary>Counts up to 2,147,483,647 and probabilities down to the smallest number, with answers at 40 digits.</summary>
public class PurchaseModelFarEndsTests
{
    // A hundred times what it takes.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(4);

    private static readonly PurchaseSummary New = new(0, 0, 0, TimeUnit.Week);

    [Theory]
    [InlineData(0.05, 4, 25417)]
    [InlineData(1e-5, 21188, 127078978)]
    public async Task Predict_MillionsOfPurchases_FindsTheQuantilesAtOnce(double alpha, int lower, int upper)
    {
        ParetoNbdModel model = new(0.5, alpha, 2, 1e4, TimeUnit.Week);

        PurchasePrediction prediction = await Task.Run(() => model.Predict(New, Horizon.Weeks(520))).WaitAsync(AtOnce);

        (prediction.Lower, prediction.Upper).Should().Be((lower, upper));
    }

    [Fact]
    public void Predict_MoreThanAnIntCounts_NamesTheLimit()
    {
        ParetoNbdModel model = new(0.5, 1e-9, 2, 1e4, TimeUnit.Week);

        Action predict = () => model.Predict(New, Horizon.Weeks(520));

        predict.Should().Throw<ArgumentException>().WithMessage("horizon is 520 weeks; expected a time in which fewer than 2,147,483,647 purchases are likely.*");
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.9999)]
    public void Predict_AnyModel_HasTheQuantilesOfTheCounts(double confidence)
    {
        PurchaseSummary customer = new(4, 20, 24, TimeUnit.Week);
        foreach (IPurchaseModel model in (IPurchaseModel[])
            [new BgNbdModel(0.243, 4.414, 0.793, 2.426, TimeUnit.Week), new MbgNbdModel(0.525, 6.183, 0.891, 1.614, TimeUnit.Week),
             new ParetoNbdModel(0.553, 10.578, 0.606, 11.669, TimeUnit.Week), new BgBbModel(1.2, 0.75, 0.66, 2.78, TimeUnit.Week)])
        {
            double tail = (1 - confidence) / 2;
            PurchasePrediction prediction = model.Predict(customer, Horizon.Weeks(30), confidence);
            double AtMost(int most) => Enumerable.Range(0, most + 1).Sum(count => model.ProbabilityOfCount(customer, Horizon.Weeks(30), count));

            AtMost(prediction.Upper).Should().BeGreaterThanOrEqualTo(1 - tail);
            AtMost(prediction.Upper - 1).Should().BeLessThan(1 - tail);
            AtMost(prediction.Lower).Should().BeGreaterThanOrEqualTo(tail);
            AtMost(prediction.Lower - 1).Should().BeLessThan(tail);
        }
    }

    [Theory]
    [InlineData(2_000_000, 100.0001, 17720570.2979436507, -2.69223033083621721e-6, 19082.1288454225785)]
    [InlineData(int.MaxValue, 100, 34014420447.7033821, -3.69269400693604684e-10, 20489351.9629761984)]
    [InlineData(int.MaxValue, 100.0001, 34014420425.9838875, -2034.98039127344011, 0)]
    public void BgNbd_MillionsOfPurchases_HasAllFigures(int repeats, double age, double logLikelihood, double logAlive, double expected) =>
        Check(new BgNbdModel(0.243, 4.414, 0.793, 2.426, TimeUnit.Week), new(repeats, 100, age, TimeUnit.Week), logLikelihood, logAlive, expected);

    [Theory]
    [InlineData(2_000_000, 100.0001, 17686972.2880279843, -2.92993425212604186e-6, 18756.7796151285819)]
    [InlineData(int.MaxValue, 100, 33978342179.4573882, -4.14904206786495164e-10, 20140011.2708730277)]
    [InlineData(int.MaxValue, 100.0001, 33978342157.8544148, -2000.83247884304996, 0)]
    public void MbgNbd_MillionsOfPurchases_HasAllFigures(int repeats, double age, double logLikelihood, double logAlive, double expected) =>
        Check(new MbgNbdModel(0.525, 6.183, 0.891, 1.614, TimeUnit.Week), new(repeats, 100, age, TimeUnit.Week), logLikelihood, logAlive, expected);

    [Theory]
    [InlineData(2_000_000, 100.0001, 17605869.9062671829, -1.53091345586763595e-6, 18037.8991423159699)]
    [InlineData(int.MaxValue, 100, 33891246416.4460327, 0, 19368088.4862834533)]
    [InlineData(int.MaxValue, 100.0001, 33891246394.4477768, -1920.05412084331988, 0)]
    public void ParetoNbd_MillionsOfPurchases_HasAllFigures(int repeats, double age, double logLikelihood, double logAlive, double expected) =>
        Check(new ParetoNbdModel(0.553, 10.578, 0.606, 11.669, TimeUnit.Week), new(repeats, 100, age, TimeUnit.Week), logLikelihood, logAlive, expected);

    [Theory]
    [InlineData(157, 0.02, 79, 0.06, 0, 0.5, 36, 7.4242586727040277385e-195)]
    [InlineData(700, 0.1, 60, 0.001, 400, 1, 300, 1.0686231212228778167e-170)]
    [InlineData(800, 0.5, 0.5, 0.3, 0, 1, 1000, 0.00053314364739518748)]
    [InlineData(500, 0.02, 150, 0.5, 20, 0.5, 40, 0)]
    public void ProbabilityAlive_LaterAndNextToNone_HasItsDigits(double r, double alpha, double a, double b, int x, double age, double later, double expected)
    {
        BgNbdModel model = new(r, alpha, a, b, TimeUnit.Week);
        PurchaseSummary customer = new(x, x == 0 ? 0 : age, age, TimeUnit.Week);

        double stays = model.ProbabilityAlive(customer, Horizon.Weeks(later)) / model.ProbabilityAlive(customer);

        stays.Should().BeApproximately(expected, 1e-12 * expected);
    }

    [Fact]
    public void StaysAlive_NextToTheSmallestNumber_HasItsDigits() =>
        new BetaGeometricProcess(900, 0.01, 80, 1, mayLeaveAtOnce: true).StaysAlive(0, 0.5, 100).Should().BeApproximately(4.3801369222992555282e-298, 4e-310);

    [Fact]
    public void Probabilities_OfNoTime_NeverExceedOne()
    {
        PurchaseSummary Of(int x, double recency, double age) => new(x, recency, age, TimeUnit.Week);
        double[] ones =
        [
            new ParetoNbdModel(45.04, 2.457, 0.08775, 0.02746, TimeUnit.Week).ProbabilityOfCount(Of(3, 13.75, 24.59), Horizon.Weeks(2.55E-10), 0),
            new ParetoNbdModel(7.342, 0.1021, 41.42, 37.75, TimeUnit.Week).ProbabilityOfCount(Of(5, 24.44, 44.88), Horizon.Weeks(1.111E-11), 0),
            new BgNbdModel(13.54, 0.3674, 14.53, 3.396, TimeUnit.Week).ProbabilityOfCount(Of(1, 8.501, 28.17), Horizon.Weeks(7.681E-11), 0),
            new MbgNbdModel(6.092, 1.426, 0.2286, 26.56, TimeUnit.Week).ProbabilityOfCount(Of(0, 0, 30.32), Horizon.Weeks(7.394E-12), 0),
        ];

        ones.Should().AllSatisfy(one => one.Should().BeInRange(1 - 1e-8, 1));
    }

    [Theory]
    [InlineData(156)]
    [InlineData(double.PositiveInfinity)]
    public async Task DiscountedPurchases_OfColumns_AreThoseOfEachCustomer(double weeks)
    {
        // No two of the 20,000 are of one age.
        Random random = new(9);
        int[] repeats = [.. Enumerable.Range(0, 20_000).Select(i => i < 3 ? 2000 : random.Next(12))];
        double[] ages = [.. repeats.Select(_ => 20 + (30 * random.NextDouble()))];
        double[] recency = [.. repeats.Zip(ages, (x, age) => x == 0 ? 0 : 0.8 * age)];
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(repeats, recency, ages, TimeUnit.Week);
        Horizon horizon = double.IsFinite(weeks) ? Horizon.Weeks(weeks) : Horizon.Infinite;
        double[] worth = new double[repeats.Length];
        foreach (IPurchaseModel model in (IPurchaseModel[])
            [new BgNbdModel(0.243, 4.414, 0.793, 2.426, TimeUnit.Week), new MbgNbdModel(0.525, 6.183, 3.9, 1.614, TimeUnit.Week)])
        {
            await Task.Run(() => model.DiscountedPurchases(customers, horizon, DiscountRate.PerYear(0.1), worth)).WaitAsync(AtOnce);

            foreach (int row in (int[])[0, 1, 5000, 10_000, 19_999])
            {
                double alone = model.DiscountedPurchases(customers[row], horizon, DiscountRate.PerYear(0.1))!.Value;
                worth[row].Should().BeApproximately(alone, 2e-13 * alone);
            }
        }
    }

    private static void Check(IPurchaseModel model, PurchaseSummary customer, double logLikelihood, double logAlive, double expected)
    {
        model.LogLikelihood(customer).Should().BeApproximately(logLikelihood, 1e-12 * Math.Abs(logLikelihood));
        model.LogProbabilityAlive(customer).Should().BeApproximately(logAlive, 1e-9 * Math.Abs(logAlive));
        model.ExpectedPurchases(customer, Horizon.Weeks(1)).Should().BeApproximately(expected, 1e-9 * expected);
        model.ProbabilityOfCount(customer, Horizon.Weeks(1), int.MaxValue).Should().BeInRange(0, 1);
        model.ProbabilityOfPurchase(customer, Horizon.Weeks(1)).Should().BeInRange(0, 1);
        double.IsFinite(model.DiscountedPurchases(customer, Horizon.Infinite, DiscountRate.PerYear(0.1))!.Value).Should().BeTrue();
    }
}
