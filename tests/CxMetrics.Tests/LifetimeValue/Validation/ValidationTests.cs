using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Validation;

public sealed class ValidationTests
{
    private static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly BgNbdModel Cdnow = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);

    [Fact]
    public void Track_CustomersOfTwoWeeks_StartWhenTheyBoughtFirst()
    {
        Purchase[] log = [Of("a", 0), Of("b", 70), Of("b", 78), Of("a", 140)];

        IReadOnlyList<TrackingPoint> points = PurchaseSummaries.Split(log, new DateOnly(2026, 3, 31), First.AddDays(140)).Track(Cdnow, Horizon.Weeks(1));

        points.Should().HaveCount(20);
        points[^1].Time.Should().Be(Horizon.Weeks(20));
        points[^1].Expected.Should().BeApproximately(1.17723645785186, 1e-13);
        points[9].Expected.Should().BeApproximately(0.432413362234426, 1e-13, "the other comes later");
        points.Select(point => point.Actual).Should().Equal(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2);
        points[^1].ToString().Should().Be("20 weeks: 2 repeat purchases, 1.2 expected");
    }

    [Fact]
    public void Track_SummariesMadeElsewhere_HaveNoActual()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([0, 0], [0, 0], [12, 2], TimeUnit.Week, weights: [1, 3]);

        IReadOnlyList<TrackingPoint> points = CalibrationSplit.FromColumns(customers, [0, 0], Horizon.Weeks(8)).Track(Cdnow, Horizon.Weeks(5), Horizon.Days(35));

        points.Select(point => point.Time).Should().Equal(Horizon.Weeks(5), Horizon.Weeks(10), Horizon.Weeks(15), Horizon.Weeks(20));
        points[^1].Expected.Should().BeApproximately(0.744823095617438 + (3 * 0.432413362234426), 1e-13);
        points[^1].Actual.Should().BeNull();
        points[0].ToString().Should().Be("5 weeks: 0.2 expected");
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(null)]
    [InlineData(0.001)]
    public void Track_NoStep_IsRefused(double? weeks)
    {
        CalibrationSplit split = CalibrationSplit.FromColumns(PurchaseSummaries.FromColumns([0], [0], [12], TimeUnit.Week), [0], Horizon.Weeks(8));

        FluentActions.Invoking(() => split.Track(Cdnow, new Horizon(weeks, TimeUnit.Week))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("every is *; expected a time above 0 that gives at most 10,000 points.*").WithParameterName("every");
    }

    [Fact]
    public void Validate_Holdout_IsWhatOneCountsByHand()
    {
        int[] repeats = [0, 0, 1, 2, 3, 5];
        int[] holdout = [0, 1, 1, 0, 2, 4];
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(repeats, [0, 0, 4, 8, 19, 18], [20, 15, 20, 20, 20, 20], TimeUnit.Week);
        double[] expected = [.. Enumerable.Range(0, 6).Select(row => Cdnow.ExpectedPurchases(customers[row], Horizon.Weeks(10)))];

        HoldoutValidation validation = CalibrationSplit.FromColumns(customers, holdout, Horizon.Days(70)).Validate(Cdnow, lastClass: 3);

        (validation.Customers, validation.ActualPurchases, validation.Holdout).Should().Be((6, 8, Horizon.Weeks(10)));
        validation.ExpectedPurchases.Should().BeApproximately(expected.Sum(), 1e-14);
        validation.MeanAbsoluteError.Should().BeApproximately(expected.Zip(holdout, (left, right) => Math.Abs(left - right)).Average(), 1e-14);
        validation.RootMeanSquaredError.Should().BeApproximately(Math.Sqrt(expected.Zip(holdout, (left, right) => (left - right) * (left - right)).Average()), 1e-14);
        validation.Correlation.Should().BeApproximately(MathNet.Numerics.Statistics.Correlation.Pearson(expected, holdout.Select(count => (double)count)), 1e-13);
        validation.Classes.Select(group => (group.Repeats, group.IsOpen, group.Customers, group.ActualMean)).Should()
            .Equal((0, false, 2, 0.5), (1, false, 1, 1), (2, false, 1, 0), (3, true, 2, 3));
        validation.Classes[3].ExpectedMean.Should().BeApproximately((expected[4] + expected[5]) / 2, 1e-14);
        validation.ToString().Should().MatchRegex(@"^8 purchases of 6 customers in 10 weeks, \d\.\d expected; correlation 0\.\d\d, mean absolute error 0\.\d\d$");
        validation.Classes[3].ToString().Should().MatchRegex(@"^3\+ repeats: 2 customers, 3\.00 purchases each, \d\.\d\d expected$");
    }

    [Fact]
    public void Validate_Weights_CountLikeRowsOfTheirOwn()
    {
        PurchaseSummaries rows = PurchaseSummaries.FromColumns([0, 0, 2, 2, 2], [0, 0, 8, 8, 8], [20, 20, 20, 20, 20], TimeUnit.Week);
        PurchaseSummaries weighted = PurchaseSummaries.FromColumns([0, 2], [0, 8], [20, 20], TimeUnit.Week, weights: [2, 3]);

        HoldoutValidation each = CalibrationSplit.FromColumns(rows, [0, 0, 1, 1, 1], Horizon.Weeks(9)).Validate(Cdnow, 2);
        HoldoutValidation validation = CalibrationSplit.FromColumns(weighted, [0, 1], Horizon.Weeks(9)).Validate(Cdnow, 2);

        validation.Should().BeEquivalentTo(each, options => options
            .Using<double>(context => context.Subject.Should().BeApproximately(context.Expectation, 1e-12)).WhenTypeIs<double>()
            .Using<double?>(context => context.Subject!.Value.Should().BeApproximately(context.Expectation!.Value, 1e-12)).When(info => info.RuntimeType == typeof(double)));
        weighted.Frequencies(2).Should().Equal(2, 0, 3);
    }

    [Fact]
    public void Validate_NothingToCorrelate_IsNull()
    {
        PurchaseSummaries alike = PurchaseSummaries.FromColumns([1, 1, 1], [7, 7, 7], [12, 12, 12], TimeUnit.Week);

        CalibrationSplit.FromColumns(alike, [1, 1, 1], Horizon.Weeks(3)).Validate(Cdnow).Correlation.Should().BeNull();
        CalibrationSplit.FromColumns(alike, [1, 0, 4], Horizon.Weeks(3)).Validate(Cdnow).Correlation.Should().BeNull("the model expects the same of all");
        HoldoutValidation none = CalibrationSplit.FromColumns(PurchaseSummaries.FromColumns([], [], [], TimeUnit.Week), [], Horizon.Weeks(3)).Validate(Cdnow, 0);
        (none.MeanAbsoluteError, none.RootMeanSquaredError, none.Correlation, none.Classes[0].ActualMean).Should().Be((null, null, null, null));
        none.ToString().Should().Be("0 purchases of 0 customers in 3 weeks, 0.0 expected");
        none.Classes[0].ToString().Should().Be("0+ repeats: 0 customers");
    }

    [Fact]
    public void Frequencies_Customers_AreExpectedByTheirAges()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([0, 1, 1, 6, 0], [0, 2, 9, 29, 0], [0, 10, 20, 30, 30], TimeUnit.Week);
        PurchaseSummary newCustomer = new(0, 0, 0, TimeUnit.Week);

        IReadOnlyList<double> expected = customers.ExpectedFrequencies(Cdnow, 2);

        customers.Frequencies(2).Should().Equal(2, 2, 1);
        expected.Should().HaveCount(3);
        expected.Sum().Should().BeApproximately(5, 1e-13);
        expected[1].Should().BeApproximately(
            new[] { 0.0, 10, 20, 30, 30 }.Sum(age => Cdnow.ProbabilityOfCount(newCustomer, Horizon.Weeks(age), 1)), 1e-14);
        FluentActions.Invoking(() => customers.ExpectedFrequencies(Cdnow, 1001)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Everything_ModelOfAnotherUnit_IsRefused()
    {
        CalibrationSplit split = CalibrationSplit.FromColumns(PurchaseSummaries.FromColumns([0], [0], [12], TimeUnit.Day), [0], Horizon.Days(8));
        Action[] uses = [() => split.Validate(Cdnow), () => split.Track(Cdnow, Horizon.Days(1)), () => split.Calibration.ExpectedFrequencies(Cdnow)];

        uses.Should().OnlyContain(use => Refuses(use));
    }

    private static bool Refuses(Action use)
    {
        use.Should().ThrowExactly<ArgumentException>().WithMessage("* in *s; expected *s, the unit of the *");
        return true;
    }

    private static Purchase Of(string customer, double days) => new(customer, First.AddDays(days), 1);
}
