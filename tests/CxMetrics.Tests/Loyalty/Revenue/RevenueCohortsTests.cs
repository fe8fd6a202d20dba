using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class RevenueCohortsTests
{
    private static readonly Periods Months = Periods.Months(TimeZoneInfo.Utc);

    [Fact]
    public void Cohorts_ByMonth_GivesRetentionAndRevenuePerHeadByAge()
    {
        IReadOnlyList<RevenueCohortCell> cohorts = Cohorts(
            Day(4, 30),
            Change("a", 1, 5, 100), Change("a", 2, 9, 150), Change("b", 1, 20, 100), Change("b", 3, 1, 0), Change("c", 3, 3, 40), Change("c", 3, 9, 0), Change("c", 4, 2, 30));

        Text(cohorts).Should().Equal(
            "2026-01 + 0: net 100.0%, gross 100.0% of 200.00 from 2",
            "2026-01 + 1: net 125.0%, gross 100.0% of 200.00 from 2",
            "2026-01 + 2: net 75.0%, gross 50.0% of 200.00 from 2",
            "2026-01 + 3: net 75.0%, gross 50.0% of 200.00 from 2",
            "2026-03 + 0: net 0.0%, gross 0.0% of 40.00 from 1",
            "2026-03 + 1: net 75.0%, gross 75.0% of 40.00 from 1");
        (cohorts[2].RevenuePerHead, cohorts[2].Closing).Should().Be((75m, new MoneySum(150, null, 1)));
    }

    [Fact]
    public void ByAge_CompleteCells_WeighByStartingRevenueAndKeepTheZero()
    {
        IReadOnlyList<RevenueCohortCell> cohorts = Cohorts(Day(3, 31), Change("a", 1, 5, 300), Change("b", 2, 5, 100), Change("b", 2, 20, 0));

        RecurringRevenue.ByAge(cohorts).Select(cell => cell.ToString()).Should().Equal(
            "all + 0: net 75.0%, gross 75.0% of 400.00 from 2",
            "all + 1: net 75.0%, gross 75.0% of 400.00 from 2",
            "all + 2: net 100.0%, gross 100.0% of 300.00 from 1");
        RecurringRevenue.ByAge(cohorts)[0].Cohort.Should().BeNull();
    }

    [Fact]
    public void Cohorts_RunningMonth_IsMarkedAndNotInTheMeans()
    {
        IReadOnlyList<RevenueCohortCell> cohorts = Cohorts(Day(3, 30), Change("a", 1, 5, 300), Change("a", 3, 1, 0));

        cohorts.Select(cell => cell.IsComplete).Should().Equal(true, true, false);
        cohorts[2].ToString().Should().Be("2026-01 + 2: net 0.0%, gross 0.0% of 300.00 from 1, not over yet");
        RecurringRevenue.ByAge(cohorts).Should().HaveCount(2);
    }

    [Fact]
    public void Cohorts_FirstPeriodOfTheLog_IsFlagged() =>
        Cohorts(Day(2, 28), Change("a", 1, 5, 300)).Select(cell => cell.StartsWithLog).Should().Equal(true, true);

    [Fact]
    public void Cohorts_TrialBeforeTheFirstPaidMonth_DoNotStartWithTheLog() =>
        Cohorts(Day(3, 31), Change("a", 1, 5, 0), Change("a", 2, 5, 10)).Should().HaveCount(2).And.OnlyContain(cell => !cell.StartsWithLog);

    [Fact]
    public void Cohorts_ByQuarter_JoinOnTheFirstPaidDay()
    {
        IReadOnlyList<RevenueCohortCell> cohorts = RecurringRevenue.Cohorts(
            SubscriptionHistory.Link([Change("a", 3, 20, 0), Change("a", 4, 1, 30), Change("a", 7, 1, 45)], Day(9, 30)), Periods.Quarters(TimeZoneInfo.Utc));

        Text(cohorts).Where(cell => !cell.Contains("no revenue", StringComparison.Ordinal)).Should().Equal(
            "2026-Q2 + 0: net 100.0%, gross 100.0% of 30.00 from 1", "2026-Q2 + 1: net 150.0%, gross 100.0% of 30.00 from 1");
    }

    [Fact]
    public void Cohorts_NoChanges_AreNone() => Cohorts(Day(3, 30)).Should().BeEmpty();

    [Fact]
    public void Cohorts_OneWrongDate_AreFewOrRefusedAtOnce()
    {
        SubscriptionHistory ofOldDay = SubscriptionHistory.Link([Change("a", 1, 5, 10), Change("b", 1, 5, 10) with { On = default }], Day(3, 31));
        SubscriptionHistory ofLateDay = SubscriptionHistory.Link([Change("a", 1, 5, 10)], DateOnly.MaxValue);

        RecurringRevenue.Cohorts(ofOldDay, Months).Select(cell => cell.Cohort).Distinct().Should().Equal(Period.Month(1, 1), Period.Month(2026, 1));
        FluentActions.Invoking(() => RecurringRevenue.Cohorts(ofLateDay, Periods.Days(TimeZoneInfo.Utc))).Should().Throw<ArgumentException>()
            .WithMessage("*cohorts by Day from 2026-01-05, *to 9999-12-31, *have 2912439 cells; expected at most 1000000.*").WithParameterName("periods");
    }

    private static IReadOnlyList<RevenueCohortCell> Cohorts(DateOnly asOf, params SubscriptionChange[] changes) =>
        RecurringRevenue.Cohorts(SubscriptionHistory.Link(changes, asOf), Months);

    private static IEnumerable<string> Text(IReadOnlyList<RevenueCohortCell> cohorts) => cohorts.Select(cell => cell.ToString());
}
