using System.Text.Json;

namespace CxMetrics.Tests.Loyalty;

public sealed class LifecycleTests
{
    private static readonly Periods Weeks = Periods.IsoWeeks(TimeZoneInfo.Utc);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lifecycle_Customers_AreNewReturningResurrectingAndDormant()
    {
        CustomerActivity[] log = [At("a", 0), At("a", 8), At("a", 9), At("a", 9.5), At("a", 23), At("b", 1), At("c", 22), At("c", 40)];

        IReadOnlyList<LifecyclePeriod> weeks = Retention.Lifecycle(log, Weeks, Monday.AddDays(30.5));

        weeks.Select(week => $"{week}").Should().Equal(
            "2026-W10: 2 active: 2 new, 0 returning, 0 resurrecting; 0 dormant; stickiness 14.3%",
            "2026-W11: 1 active: 0 new, 1 returning, 0 resurrecting; 1 dormant; stickiness 28.6%",
            "2026-W12: 0 active: 0 new, 0 returning, 0 resurrecting; 1 dormant",
            "2026-W13: 2 active: 1 new, 0 returning, 1 resurrecting; 0 dormant; stickiness 14.3%",
            "2026-W14: 0 active: 0 new, 0 returning, 0 resurrecting; 2 dormant");
        weeks.Select(week => (week.Days, week.IsComplete)).Should().Equal((7, true), (7, true), (7, true), (7, true), (3, false));
        weeks[2].Stickiness.Should().BeNull();
        weeks[4].DailyActive.Should().Be(0);
    }

    [Fact]
    public void Lifecycle_LogThatStartsAndEndsInMidWeek_DividesByTheDaysItCovers()
    {
        CustomerActivity[] log = [At("a", 3.7), At("a", 6), At("a", 7)];

        IReadOnlyList<LifecyclePeriod> weeks = Retention.Lifecycle(log, Weeks, Monday.AddDays(7).AddTicks(1));

        weeks.Select(week => (week.Days, week.IsComplete, week.DailyActive)).Should().Equal((4, false, 0.5), (1, false, 1));
        Retention.Lifecycle(log, Weeks, Monday.AddDays(7).AddTicks(-1)).Should().ContainSingle("the next week has not begun");
        Retention.Lifecycle([], Weeks, Monday).Should().BeEmpty();
    }

    [Fact]
    public void Lifecycle_SplitByCustomer_AddsUp()
    {
        CustomerActivity[] log = [At("a", 0), At("b", 1), At("b", 20), At("a", 9)];
        DateTimeOffset end = Monday.AddDays(21);
        IReadOnlyList<CustomerHistory<CustomerActivity>> customers = Retention.Link(log, end);

        LifecyclePeriod[] parts = [.. Retention.Lifecycle([customers[1]], Weeks), .. Retention.Lifecycle([customers[0]], Weeks)];

        Retention.Lifecycle(parts).Should().Equal(Retention.Lifecycle(log, Weeks, end));
    }

    [Fact]
    public void Lifecycle_MachinesThatStartApart_CoversWhatTheFirstDoes()
    {
        CustomerActivity[] early = [At("a", 1)];
        CustomerActivity[] late = [At("b", 10), At("b", 20)];
        DateTimeOffset end = Monday.AddDays(24);

        IReadOnlyList<LifecyclePeriod> sum = Retention.Lifecycle([.. Retention.Lifecycle(late, Weeks, end), .. Retention.Lifecycle(early, Weeks, end)]);

        sum.Should().Equal(Retention.Lifecycle([.. early, .. late], Weeks, end));
    }

    [Fact]
    public void Lifecycle_PartsKnownToTwoMoments_AreRefused()
    {
        DateTimeOffset end = Monday.AddDays(5);

        FluentActions.Invoking(() => Retention.Lifecycle([.. Retention.Lifecycle([At("a", 1)], Weeks, end), .. Retention.Lifecycle([At("b", 1)], Weeks, end.AddHours(1))]))
            .Should().Throw<ArgumentException>().WithParameterName("parts").WithMessage("Cannot add a tally as of *; expected one moment in a tally.*");
    }

    [Fact]
    public void Lifecycle_ClocksGoBackBehindMidnight_CountsNobodyTwice()
    {
        // On 7 November 2010 clocks in St. John's went from 00:01 back to 23:01 of the day before.
        Periods days = Periods.Days(TimeZoneInfo.FindSystemTimeZoneById("America/St_Johns"));
        DateTimeOffset change = new(2010, 11, 7, 2, 31, 0, TimeSpan.Zero);
        CustomerActivity[] log = [.. new[] { -0.5, 5, 61, 100 }.Select(minutes => new CustomerActivity("c", change.AddMinutes(minutes)))];

        IReadOnlyList<LifecyclePeriod> lifecycle = Retention.Lifecycle(log, days, change.AddHours(3));

        days.Of(log[0].At).Should().BeGreaterThan(days.Of(log[1].At), "the day seems to come twice");
        lifecycle.Should().ContainSingle().Which.Should().Match<LifecyclePeriod>(day => day.Active == 1 && day.New == 1 && day.ActiveDays == 1);
        CohortMatrix cohorts = Retention.Cohorts(log, new CohortDefinition("daily", days), change.AddDays(2));
        cohorts.Cohorts.Should().ContainSingle().Which.RetainedSoFar.Should().Equal(1, 0);
    }

    [Fact]
    public void Lifecycle_FirstActivityIsOnTheDayThatComesBack_CoversTheDayBefore()
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("America/St_Johns");
        CustomerActivity[] log =
        [
            new("a", new DateTimeOffset(2009, 11, 1, 0, 0, 30, TimeSpan.FromHours(-2.5))),
            new("b", new DateTimeOffset(2009, 10, 31, 23, 30, 0, TimeSpan.FromHours(-3.5))),
        ];

        LifecyclePeriod october = Retention.Lifecycle(log, Periods.Months(zone), log[1].At.AddDays(8))[0];

        (october.Period, october.Active, october.Days, october.DailyActive).Should().Be((Period.Month(2009, 10), 1, 1, 1));
        JsonSerializer.Deserialize<LifecyclePeriod>(JsonSerializer.Serialize(october)).Should().Be(october);
    }

    /// <summary>A log of dates ends at a midnight that is in it: its day is covered like the others.</summary>
    [Fact]
    public void Lifecycle_ActiveAtTheMomentItself_CoversItsDay()
    {
        LifecyclePeriod week = Retention.Lifecycle([At("a", 0), At("a", 1), At("b", 1)], Periods.Weeks(TimeZoneInfo.Utc), Monday.AddDays(1))[^1];
        LifecyclePeriod only = Retention.Lifecycle([At("a", 0)], Periods.Weeks(TimeZoneInfo.Utc), Monday)[^1];

        (week.Days, week.ActiveDays, week.Stickiness, week.IsComplete).Should().Be((2L, 3L, 0.75, false));
        (only.Days, only.DailyActive, only.Stickiness).Should().Be((1L, 1.0, 1.0));
    }

    private static CustomerActivity At(string customer, double days) => new(customer, Monday.AddDays(days));
}
