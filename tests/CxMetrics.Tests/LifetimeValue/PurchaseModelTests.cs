using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue;

/// <summary>What users reported of other libraries, with answers at 40 digits.</summary>
public class PurchaseModelTests
{
    private const double Digits = 1e-12;

    private static readonly BgNbdModel Bg = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);
    private static readonly ParetoNbdModel Pareto = new(0.553, 10.578, 0.606, 11.669, TimeUnit.Week);
    private static readonly PurchaseSummary Twice = new(2, 30.43, 38.86, TimeUnit.Week);

    [Fact]
    public void ExpectedPurchases_YearOfADailyModel_Has365AndAQuarterDays()
    {
        BgNbdModel model = new(0.243, 30.898, 0.793, 2.426, TimeUnit.Day);
        PurchaseSummary customer = new(2, 213, 272, TimeUnit.Day);

        ShouldBe(model.ExpectedPurchases(customer, Horizon.Years(1)), 1.56320808073715);
        ShouldBe(model.ExpectedPurchases(customer, Horizon.Months(12)), 1.56320808073715);
        ShouldBe(model.ExpectedPurchases(customer, Horizon.Days(360)), 1.54478317184155);
    }

    [Fact]
    public void DiscountedPurchases_RateOfAYear_IsConvertedToTheWeeksOfTheModel()
    {
        DiscountRate rate = DiscountRate.PerYear(0.1);

        ShouldBe(Pareto.DiscountedPurchases(Twice, Horizon.Infinite, rate)!.Value, 8.17466604751);
        ShouldBe(Pareto.DiscountedPurchases(Twice, Horizon.Infinite, DiscountRate.Continuous(Math.Log(1.1) / 52, TimeUnit.Week))!.Value, 8.15844891044);
        ShouldBe(Pareto.ExpectedPurchases(Twice, Horizon.Weeks(156)), 4.26787334440593);
    }

    [Fact]
    public void ProbabilityAlive_NoRepeat_IsOneOnlyWhereNobodyLeavesBefore()
    {
        PurchaseSummary once = new(0, 0, 38.86, TimeUnit.Week);
        MbgNbdModel model = new(0.525, 6.183, 0.891, 1.614, TimeUnit.Week);

        (Bg.ProbabilityAlive(once), Bg.LogProbabilityAlive(once), Bg.ProbabilityDead(once)).Should().Be((1, 0, 0));
        ShouldBe(model.ProbabilityAlive(once), 0.389735080918763);
        ShouldBe(model.ProbabilityAlive(new PurchaseSummary(0, 0, 8.14, TimeUnit.Week)), 0.538198752504218);
    }

    [Theory]
    [InlineData(221, 103.42857, 103.57143, 0.999134071588201, -76.9677415856245, 89.6411870038498)]
    [InlineData(161, 94.71429, 98, 0.651084164285275, -99.0796266246778, 44.5498466428232)]
    [InlineData(204, 98.57143, 99.42857, 0.988503075875934, -79.9369766129478, 84.6438286087397)]
    public void ParetoNbd_HundredsOfPurchases_HasAllDigits(int repeats, double recency, double age, double alive, double logLikelihood, double expected)
    {
        PurchaseSummary customer = new(repeats, recency, age, TimeUnit.Week);

        ShouldBe(Pareto.ProbabilityAlive(customer), alive);
        ShouldBe(Pareto.LogLikelihood(customer), logLikelihood);
        ShouldBe(Pareto.ExpectedPurchases(customer, Horizon.Weeks(52)), expected);
    }

    [Fact]
    public void ParetoNbd_HundredsOfPurchases_HasAllDigitsOfTheComplement() =>
        Pareto.ProbabilityDead(new PurchaseSummary(221, 103.42857, 103.57143, TimeUnit.Week)).Should().BeApproximately(8.659284118e-4, 1e-13);

    [Fact]
    public void FromColumns_RecencyAboveAge_NamesTheRow()
    {
        Action take = () => PurchaseSummaries.FromColumns(
            [221, 161, 204, 254], [103.42857, 94.71429, 98.57143, 97.42857], [103.57143, 98, 99.42857, 97.28571], TimeUnit.Week);

        take.Should().Throw<ArgumentException>().WithMessage("recency?3? is 97.42857; expected at most the age, 97.28571.*");
    }

    [Fact]
    public void BgNbd_AllParametersOne_IsOrdinary()
    {
        BgNbdModel model = new(1, 1, 1, 1, TimeUnit.Week);

        ShouldBe(model.LogLikelihood(Twice), -10.758547333479159);
        ShouldBe(model.LogLikelihood(new PurchaseSummary(1, 1.71, 38.86, TimeUnit.Week)), -2.6824327382402341);
        ShouldBe(model.LogLikelihood(new PurchaseSummary(0, 0, 38.86, TimeUnit.Week)), -3.6853733147846487);
        ShouldBe(model.LogLikelihood(new PurchaseSummary(7, 29.43, 38.86, TimeUnit.Week)), -22.231602502396695);
        ShouldBe(model.ExpectedPurchases(Twice, Horizon.Weeks(39)), 1.01337863065584);
        ShouldBe(model.ExpectedPurchases(new PurchaseSummary(0, 0, 38.86, TimeUnit.Week), Horizon.Weeks(39)), 0.682300813664832);
    }

    [Fact]
    public void DiscountedPurchases_RateOfZero_IsTheExpectation()
    {
        ShouldBe(Bg.ExpectedPurchases(Twice, Horizon.Years(1)), 1.56309965229163);
        foreach (IPurchaseModel model in (IPurchaseModel[])[Bg, Pareto])
        {
            model.DiscountedPurchases(Twice, Horizon.Years(1), DiscountRate.None).Should().Be(model.ExpectedPurchases(Twice, Horizon.Years(1)));
            model.DiscountedPurchases(Twice, Horizon.Years(0), DiscountRate.PerYear(0.1)).Should().Be(0);
        }
    }

    [Theory]
    [InlineData(0.606, null)]
    [InlineData(1, null)]
    [InlineData(1.5, 2.0)]
    public void ParetoNbd_ForEverUndiscounted_NeedsAFiniteMeanLifetime(double s, double? expected)
    {
        // Of a new customer: r / alpha times beta / (s - 1).
        ParetoNbdModel model = new(0.5, 10, s, 20, TimeUnit.Week);

        double? purchases = model.DiscountedPurchases(Horizon.Infinite, DiscountRate.None);

        purchases.HasValue.Should().Be(expected.HasValue);
        (purchases ?? 0).Should().BeApproximately(expected ?? 0, 1e-14);
    }

    [Fact]
    public void LogLikelihood_NoRepeatAndNoneExpected_HasAllDigits()
    {
        // Each is the logarithm of a sum of a probability next to 0 and one next to 1.
        ParetoNbdModel pareto = new(0.0044, 0.0033, 930.7, 0.00127, TimeUnit.Week);
        MbgNbdModel mbg = new(885.4, 0.0086, 1, 0.0011, TimeUnit.Week);

        ShouldBe(pareto.LogLikelihood(new PurchaseSummary(0, 0, 117.5, TimeUnit.Week)), -1.820620268212496213e-6);
        ShouldBe(mbg.LogLikelihood(new PurchaseSummary(0, 0, 233.4, TimeUnit.Week)), -1.099395443300963474e-3);
    }

    [Fact]
    public void ProbabilityOfCount_OutOfReach_IsZero()
    {
        ParetoNbdModel model = new(935.88, 23.66, 1, 4.79, TimeUnit.Week);

        model.ProbabilityOfCount(new PurchaseSummary(334, 0.0022, 0.0023, TimeUnit.Week), Horizon.Weeks(0.0026), 496).Should().Be(0);
    }

    private static void ShouldBe(double actual, double expected) => actual.Should().BeApproximately(expected, Digits * Math.Abs(expected));
}
