using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Customers;

public sealed class CalibrationSplitTests
{
    private static readonly DateTimeOffset First = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly End = new(2026, 1, 10);
    private static readonly PurchaseSummaryDefinition Daily = PurchaseSummaryDefinition.Standard with { Unit = TimeUnit.Day };

    [Fact]
    public void Split_OrdersOfOneHoldoutDay_AreOnePurchaseOfWhatTheyAreWorthTogether()
    {
        Purchase[] log = [Of("a", 0, 5), Of("a", 12, 10), Of("a", 12.1, 20), Of("a", 19, 30), Of("b", 3, 7), Of("b", 12, 1) with { OrderId = "o" }, Of("b", 13, -1) with { OrderId = "o" }];

        CalibrationSplit split = PurchaseSummaries.Split(log, End, First.AddDays(30), Daily);

        split.HoldoutPurchases.ToArray().Should().Equal(2, 0);
        split.HoldoutMeanSpend.ToArray().Should().Equal(30, double.NaN);
        split.Excluded.ToString().Should().Be("in the calibration period: 2, merged into its day: 1, refunded: 2");
        split.ToString().Should().Be("2 customers and 21 days of holdout, 0 customers won in it");
    }

    [Theory]
    [InlineData(TimeUnit.Week, PurchaseClock.LocalDays, 41 / 7.0)]
    [InlineData(TimeUnit.Day, PurchaseClock.LocalDays, 41)]
    [InlineData(TimeUnit.Day, PurchaseClock.Exact, 40.5)]
    public void Split_LengthOfTheHoldout_IsInTheUnit(TimeUnit unit, PurchaseClock clock, double length)
    {
        Purchase[] log = [new("a", new DateTimeOffset(2019, 4, 1, 0, 0, 0, TimeSpan.Zero), 1)];

        CalibrationSplit split = PurchaseSummaries.Split(
            log, new DateOnly(2019, 4, 30), new DateTimeOffset(2019, 6, 10, 12, 0, 0, TimeSpan.Zero), Daily with { Unit = unit, Clock = clock });

        split.Holdout.Unit.Should().Be(unit);
        split.Holdout.Length.Should().BeApproximately(length, 1e-11);
    }

    [Fact]
    public void Split_EndOfTheCalibration_IsInclusiveInTheZone()
    {
        PurchaseSummaryDefinition berlin = Daily with { Days = Periods.Days(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")) };
        DateTimeOffset midnight = new(2026, 1, 10, 23, 0, 0, TimeSpan.Zero);
        Purchase[] log = [Of("a", 0), Of("a", 0) with { At = midnight.AddTicks(-1) }, Of("a", 0) with { At = midnight }];

        CalibrationSplit split = PurchaseSummaries.Split(log, End, First.AddDays(30), berlin);

        (split.Calibration[0], split.HoldoutPurchases[0]).Should().Be((new PurchaseSummary(1, 9, 9, TimeUnit.Day, 1), 1));
        split.Calibration.AsOf.Should().Be(midnight.AddTicks(-1));
    }

    [Fact]
    public void Split_CustomersWonInTheHoldout_AreCounted()
    {
        Purchase[] log = [Of("a", 0), Of("new", 15), Of("new", 16), Of("small", 2, 0.5m), Of("small", 17), Of("smaller", 17, 0.5m), Of("later", 40)];

        CalibrationSplit split = PurchaseSummaries.Split(log, End, First.AddDays(30), Daily with { LeastAmount = 1 });

        (split.Calibration.Count, split.NewCustomers).Should().Be((1, 2L));
        split.Excluded.ToString().Should().Be("after the moment: 1, below the least amount: 1, in the calibration period: 2, of a customer won in the holdout: 3");
    }

    [Fact]
    public void Split_RefundOfACalibrationOrderInTheHoldout_ChangesNeither()
    {
        Purchase[] log = [Of("a", 0, 5), Of("a", 4, 20) with { OrderId = "o" }, Of("a", 14, -20) with { OrderId = "o" }, Of("a", 15, 9)];

        CalibrationSplit split = PurchaseSummaries.Split(log, End, First.AddDays(30), Daily);

        (split.Calibration[0].Repeats, split.Calibration[0].MeanSpend, split.HoldoutPurchases[0], split.HoldoutMeanSpend[0]).Should().Be((1, 20, 1, 9));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void Split_CalibrationThatEndsWithTheLog_IsRefused(int day) =>
        FluentActions.Invoking(() => PurchaseSummaries.Split([Of("a", 0)], new DateOnly(2026, 1, day), First.AddDays(29), Daily))
            .Should().ThrowExactly<ArgumentException>().WithMessage("calibrationEnd is 2026-01-*; expected a day before that of 2026-01-30T09:00:00.0000000+00:00 in UTC.*");

    [Fact]
    public void FromColumns_HoldoutMadeElsewhere_IsInTheUnitOfTheCustomers()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([1, 0], [7, 0], [14, 14], TimeUnit.Day);

        CalibrationSplit split = CalibrationSplit.FromColumns(customers, [3, 0], Horizon.Weeks(2), [4.5, -1]);

        (split.Holdout, split.NewCustomers, split.Excluded.Total).Should().Be((Horizon.Days(14), 0L, 0L));
        split.HoldoutMeanSpend.ToArray().Should().Equal(4.5, double.NaN);
        CalibrationSplit.FromColumns(customers, [3, 0], Horizon.Weeks(2)).HoldoutMeanSpend.Length.Should().Be(0);
        FluentActions.Invoking(() => CalibrationSplit.FromColumns(customers, [3, -1], Horizon.Weeks(2))).Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("holdoutPurchases[1] is -1*");
    }

    private static Purchase Of(string customer, double days, decimal amount = 1) => new(customer, First.AddDays(days), amount);
}
