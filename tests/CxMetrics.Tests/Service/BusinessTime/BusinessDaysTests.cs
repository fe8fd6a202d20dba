namespace CxMetrics.Tests.Service;

public class BusinessDaysTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly BusinessCalendar Office = new(
        "office",
        Berlin,
        WeeklyHours.MondayToFriday(DayHours.Parse("09:00-17:00")).With(DayOfWeek.Friday, DayHours.Parse("09:00-12:00")),
        holidays: [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)],
        specialDays: [new SpecialDay(new DateOnly(2026, 4, 11), DayHours.Parse("10:00-12:00"))],
        hoursChanges: [new HoursChange(new DateOnly(2026, 5, 4), WeeklyHours.MondayToFriday(DayHours.Parse("08:00-16:00")).With(DayOfWeek.Monday, DayHours.Closed))]);

    [Theory]
    [InlineData("2026-03-06T10:00+01:00", 1, "2026-03-09T10:00+01:00")] // a short Friday
    [InlineData("2026-03-05T16:00+01:00", 1, "2026-03-06T16:00+01:00")] // due after the hours of its day
    [InlineData("2026-03-06T18:00+01:00", 1, "2026-03-10T09:00+01:00")] // after hours: from Monday's opening
    [InlineData("2026-03-07T10:00+01:00", 2, "2026-03-11T09:00+01:00")] // on a Saturday
    [InlineData("2026-03-27T10:00+01:00", 1, "2026-03-30T10:00+02:00")] // across the change of the clock
    [InlineData("2026-04-02T10:00+02:00", 1, "2026-04-07T10:00+02:00")] // across holidays and a weekend
    [InlineData("2026-04-10T10:30+02:00", 1, "2026-04-11T10:30+02:00")] // to a special Saturday
    [InlineData("2026-04-30T10:00+02:00", 2, "2026-05-05T10:00+02:00")] // to hours that are closed on Mondays
    public void DueAfterDays_AnyMoment_IsTheSameTimeOfALaterDayWithHours(string from, int days, string due) =>
        Office.DueAfterDays(DateTimeOffset.Parse(from, System.Globalization.CultureInfo.InvariantCulture), days)
            .Should().Be(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void DueAfterDays_AfterMidnight_CountsTheDayOnWhichTheShiftOpened()
    {
        BusinessCalendar night = new("night", TimeZoneInfo.Utc, WeeklyHours.MondayToFriday(DayHours.Parse("22:00-06:00")));

        night.DueAfterDays(new(2026, 3, 7, 1, 0, 0, TimeSpan.Zero), 1).Should().Be(new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero), "the night of Friday, then that of Monday");
        night.DueAfterDays(new(2026, 3, 6, 23, 0, 0, TimeSpan.Zero), 1).Should().Be(new DateTimeOffset(2026, 3, 9, 23, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void DueAfterDays_TimeThatTheClockSkips_IsAsLongAfterMidnight()
    {
        BusinessCalendar always = BusinessCalendar.AlwaysOpen(Berlin);

        always.DueAfterDays(new(2026, 3, 28, 2, 30, 0, TimeSpan.FromHours(1)), 1).Should().Be(new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)));
    }

    [Fact]
    public void DueAfterDays_ClosedForEver_IsNull()
    {
        BusinessCalendar ended = Office.WithHoursFrom(new DateOnly(2026, 3, 9), WeeklyHours.Closed).WithHoursFrom(new DateOnly(2026, 5, 4), WeeklyHours.Closed);

        ended.DueAfterDays(new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero), 1).Should().NotBeNull();
        ended.DueAfterDays(new(2026, 3, 6, 10, 0, 0, TimeSpan.Zero), 2).Should().BeNull("the special Saturday is the last day");
        ended.DueAfterDays(new(2026, 4, 12, 10, 0, 0, TimeSpan.Zero), 1).Should().BeNull();
        FluentActions.Invoking(() => ended.DueAfterDays(default, 0)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }
}
