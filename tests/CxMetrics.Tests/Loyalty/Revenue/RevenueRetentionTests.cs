using CxMetrics.Statistics;
using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class RevenueRetentionTests
{
    private static readonly Period March = Period.Month(2026, 3);

    [Fact]
    public void Retention_OpeningCustomersOnly_LeavesJoinersOut()
    {
        RevenueRetention march = Retention(Change("a", 1, 1, 100), Change("a", 3, 5, 60), Change("b", 1, 1, 100), Change("b", 3, 5, 150), Change("new", 3, 6, 999));

        (march.GrossRetention, march.NetRetention, march.RevenueChurn).Should().Be((0.8, 1.05, 0.2));
        (march.LogoRetention.Rate, march.LogoChurn.Rate, march.Opening).Should().Be((1.0, 0.0, new MoneySum(200, null, 2)));
    }

    [Fact]
    public void Retention_EventLevelRates_CountJoinersAndMayExceedOne()
    {
        RevenueRetention march = Retention(
            Change("a", 1, 1, 10), Change("x", 3, 2, 30), Change("x", 3, 9, 0), Change("x", 3, 20, 5), Change("a", 3, 4, 8), Change("a", 3, 5, 9));

        march.GrossMrrChurnRate.Should().Be(3.2);
        march.NetMrrChurnRate.Should().Be(2.6);
        march.NetMrrChurnRateWithoutReactivation.Should().Be(3.1);
        (march.GrossRetention, march.NetRetention).Should().Be((0.9, 0.9));
    }

    [Fact]
    public void Retention_LeftAndCameBack_CountsAtTheClosingUnlessStrict()
    {
        SubscriptionHistory history = SubscriptionHistory.Link(
            [Change("a", 1, 1, 100), Change("a", 3, 5, 0), Change("a", 3, 20, 120), Change("b", 1, 1, 100)], Day(12, 31));

        RevenueRetention plain = RecurringRevenue.Retention(history, March);
        RevenueRetention strict = RecurringRevenue.Retention(history, March, MrrDefinition.Strict);

        (plain.GrossRetention, plain.NetRetention, plain.LogoRetention.Rate).Should().Be((1.0, 1.1, 1.0));
        (strict.GrossRetention, strict.NetRetention, strict.LogoRetention.Rate).Should().Be((0.5, 0.5, 0.5));
        MrrWaterfall waterfall = RecurringRevenue.Movements(strict.Tally);
        (waterfall.Churn.Total, waterfall.Reactivation.Total, waterfall.Unexplained).Should().Be((100m, 120m, 0m));
        strict.Definition.ToString().Should().Be("strict MRR (who left and came back is lost)");
    }

    [Fact]
    public void Retention_NoOpening_IsNotDefined()
    {
        RevenueRetention march = Retention(Change("a", 3, 2, 10));

        (march.GrossRetention, march.NetRetention, march.RevenueChurn, march.GrossMrrChurnRate, march.LogoChurn.Rate).Should().Be((null, null, null, null, null));
        (march.GrossInterval95.Lower, march.NetInterval95.Upper).Should().Be((null, null));
        march.ToString().Should().Be("Revenue retention 2026-03 is not defined: no revenue at the opening; the log starts no earlier");
    }

    [Fact]
    public void Retention_TinyOpening_HasARateAllTheSame() =>
        Retention(Change("a", 1, 1, 1e-15m), Change("x", 3, 2, 1e18m), Change("x", 3, 3, 0)).GrossMrrChurnRate.Should().BeApproximately(1e33, 1e18);

    [Fact]
    public void Retention_RunningMonth_SaysSo()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("a", 1, 1, 10), Change("a", 3, 2, 9)], Day(3, 30));

        RecurringRevenue.Retention(history, March).ToString().Should().EndWith("of 10.00 from 1 customer; not over yet");
        RecurringRevenue.TrailingYear(history, March, PeriodUnit.Month).ToString().Should().EndWith("is not defined: no revenue at an opening");
        RecurringRevenue.Retention(history, March).LogoChurn.ToString().Should().StartWith("Logo churn, not over yet: 0.0%");
        RecurringRevenue.Retention(history, Period.Month(2026, 1)).ToString().Should().EndWith("no revenue at the opening; the log starts no earlier");
    }

    [Fact]
    public void Retention_FutureMonth_IsNotDefined()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("a", 1, 1, 10)], Day(2, 28));
        RevenueRetention ofGroup = RecurringRevenue.Retention(history.Units(March).TallyBy(MrrDefinition.Standard, unit => unit.Member)["a"]);

        RecurringRevenue.Retention(history, March).ToString().Should().Be("Revenue retention 2026-03 is not defined: period not over");
        ofGroup.ToString().Should().EndWith("is not defined: period not over");
        ofGroup.IsComplete.Should().BeFalse();
        RecurringRevenue.TrailingYear(history, March, PeriodUnit.Month).ToString().Should().EndWith("is not defined: period not over");
    }

    [Fact]
    public void Intervals_OneCustomer_AreNotDefined() =>
        Retention(Change("a", 1, 1, 10), Change("a", 3, 2, 9)).GrossInterval95.Lower.Should().BeNull();

    [Fact]
    public void Intervals_AnyCustomers_AreThoseOfARatioOfTwoMeans()
    {
        double[] openings = [100, 250, 40, 75, 500, 120, 60];
        double[] closings = [100, 300, 0, 75, 450, 130, 0];
        RevenueRetention march = Retention([.. openings.SelectMany((opening, i) => new[] { Change($"c{i}", 1, 1, (decimal)opening), Change($"c{i}", 3, 9, (decimal)closings[i]) })]);

        // The mean of closing / opening, weighted by opening, is the ratio of the sums; its standard error is linearised likewise.
        DesignSample sample = DesignSample.Create(openings);
        ConfidenceInterval net = sample.Mean([.. closings.Zip(openings, (closing, opening) => closing / opening)]).Interval();
        ConfidenceInterval gross = sample.Mean([.. closings.Zip(openings, (closing, opening) => Math.Min(closing, opening) / opening)]).Interval(0.9);

        march.NetInterval95.Lower.Should().BeApproximately(net.Lower!.Value, 1e-14);
        march.NetInterval95.Upper.Should().BeApproximately(net.Upper!.Value, 1e-14);
        march.GrossInterval(0.9).Lower.Should().BeApproximately(gross.Lower!.Value, 1e-14);
        march.GrossInterval(0.9).Upper.Should().BeApproximately(Math.Min(1, gross.Upper!.Value), 1e-14);
    }

    [Fact]
    public void Intervals_EverybodyAlike_HaveNoWidth()
    {
        RevenueRetention march = Retention(Change("a", 1, 1, 10), Change("a", 3, 2, 9), Change("b", 1, 1, 30), Change("b", 3, 2, 27));

        march.GrossInterval95.Lower.Should().BeApproximately(0.9, 1e-7);
        march.GrossInterval95.Upper.Should().BeApproximately(0.9, 1e-7);
        march.NetInterval95.Method.Should().Be("linearised ratio, Student t");
    }

    [Fact]
    public void ToString_SomeCustomers_GivesBothWithTheirIntervals() =>
        Retention(Change("a", 1, 1, 100), Change("a", 3, 5, 60), Change("b", 1, 1, 100), Change("b", 3, 5, 150)).ToString().Should().Be(
            "Revenue retention 2026-03: gross 80.0%, 95% interval 0.0 to 100.0; net 105.0%, 95% interval 0.0 to 676.8; of 200.00 from 2 customers");

    [Fact]
    public void TrailingYear_ByCohort_FollowsTheCustomersOfAYearAgo()
    {
        SubscriptionHistory history = SubscriptionHistory.Link(
            [On(2025, 1, "a", 100), On(2025, 3, "b", 50), On(2025, 9, "a", 80), On(2026, 1, "b", 0), On(2026, 1, "late", 70)], Day(12, 31));

        RevenueRetention year = RecurringRevenue.TrailingYear(history, Period.Month(2026, 3));

        year.Steps.Should().BeEmpty();
        year.Opening.Should().Be(new MoneySum(150, null, 2));
        (year.GrossRetention, year.NetRetention, year.LogoRetention.Rate).Should().Be((80.0 / 150, 80.0 / 150, 0.5));
        (year.GrossOfSteps, year.NetOfSteps, year.LogoOfSteps).Should().Be((null, null, null));
        year.ToString().Should().StartWith("Revenue retention of twelve months to 2026-03: gross 53.3%, ").And.EndWith("of 150.00 from 2 customers");
    }

    [Fact]
    public void TrailingYear_ByMonths_MultipliesThemAndIsNullWhereOneHasNoOpening()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([On(2025, 1, "a", 100), On(2025, 9, "a", 80), On(2025, 11, "b", 20), On(2026, 2, "b", 0)], Day(12, 31));

        RevenueRetention year = RecurringRevenue.TrailingYear(history, Period.Month(2026, 2), PeriodUnit.Month);
        RevenueRetention early = RecurringRevenue.TrailingYear(history, Period.Month(2025, 12), PeriodUnit.Month);

        year.Steps.Should().HaveCount(12);
        year.NetOfSteps.Should().BeApproximately(0.8 * 0.8, 1e-15);
        (early.NetOfSteps, early.GrossOfSteps, early.LogoOfSteps).Should().Be((null, null, null), "nobody was there in January");
        early.ToString().Should().EndWith("product of 12 months is not defined: no revenue at an opening");
    }

    [Fact]
    public void TrailingYear_ByQuarters_MultipliesFour()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([On(2025, 1, "a", 100), On(2025, 9, "a", 80), On(2025, 11, "b", 20), On(2026, 2, "b", 0)], Day(12, 31));

        RevenueRetention year = RecurringRevenue.TrailingYear(history, Period.Month(2026, 2), PeriodUnit.Quarter);

        year.Steps.Select(step => step.NetRetention).Should().Equal(1, 1, 0.8, 0.8);
        year.ToString().Should().EndWith("; product of 4 quarters: gross 64.0%, net 64.0%");
        RecurringRevenue.TrailingYear(history, Period.Month(2026, 3), PeriodUnit.Quarter).Steps.Select(step => step.Period).Should().Equal(
            Period.Quarter(2025, 2), Period.Quarter(2025, 3), Period.Quarter(2025, 4), Period.Quarter(2026, 1));
    }

    [Fact]
    public void TrailingYear_NotAMonth_IsRefused() =>
        FluentActions.Invoking(() => RecurringRevenue.TrailingYear(SubscriptionHistory.Link([], Day(1, 1)), Period.Year(2026))).Should().Throw<ArgumentException>()
            .WithMessage("lastMonth is 2026, a Year; expected a month, 0001-12 or later.*");

    private static SubscriptionChange On(int year, int month, string customer, decimal mrr) => new(new DateOnly(year, month, 10), customer, "s", mrr);

    private static RevenueRetention Retention(params SubscriptionChange[] changes) =>
        RecurringRevenue.Retention(SubscriptionHistory.Link(changes, Day(12, 31)), March);
}
