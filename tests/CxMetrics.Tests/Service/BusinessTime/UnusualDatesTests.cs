using static CxMetrics.Tests.Service.CalendarSamples;

namespace CxMetrics.Tests.Service;

/// <summary>Dates that a zone skips, and clocks that go back across midnight.</summary>
public sealed class UnusualDatesTests
{
    /// <summary>Samoa had no 30 December 2011, a Friday: of the night shift that would have opened on it, the part after midnight is worked.</summary>
    [Fact]
    public void Elapsed_NightShiftOfASkippedDate_IsThePartAfterMidnight()
    {
        BusinessCalendar fridayNight = Weekly("Pacific/Apia", WeeklyHours.Closed.With(DayOfWeek.Friday, Hours("22:00-06:00")));
        DateTimeOffset thursday = At("2011-12-29T12:00:00-10:00");
        DateTimeOffset saturday = At("2011-12-31T12:00:00+14:00");

        fridayNight.Openings(thursday, saturday).Should().Equal(new Opening(At("2011-12-31T00:00:00+14:00"), At("2011-12-31T06:00:00+14:00")));
        Agrees(fridayNight, thursday, saturday);
        fridayNight.WithHolidays(Date("2011-12-30")).Elapsed(thursday, saturday).Should().Be(TimeSpan.Zero, "the shift goes with the date on which it opens");
    }

    /// <summary>The shift that opens the evening before breaks off at midnight, where Saturday begins: its rest is on Friday's clock.</summary>
    [Fact]
    public void Elapsed_NightShiftBeforeASkippedDate_LosesItsMorning()
    {
        BusinessCalendar thursdayNight = Weekly("Pacific/Apia", WeeklyHours.Closed.With(DayOfWeek.Thursday, Hours("22:00-06:00")));
        DateTimeOffset thursday = At("2011-12-29T12:00:00-10:00");
        DateTimeOffset saturday = At("2011-12-31T12:00:00+14:00");

        thursdayNight.Elapsed(thursday, saturday).Should().Be(TimeSpan.FromHours(2));
        Agrees(thursdayNight, thursday, saturday);
    }

    [Fact]
    public void DueAfterDays_SkippedDate_IsNoDay()
    {
        BusinessCalendar daily = Weekly("Pacific/Apia", WeeklyHours.EveryDay(Hours("09:00-17:00")));

        daily.DueAfterDays(At("2011-12-29T10:00:00-10:00"), 1).Should().Be(At("2011-12-31T10:00:00+14:00"));
    }

    /// <summary>In St. John's clocks went back at 00:01 until 2011: the last 59 minutes of a date, and the first of the next, came twice.</summary>
    [Fact]
    public void Openings_ClockBackAcrossMidnight_HaveTheHourOfBothDatesTwice()
    {
        BusinessCalendar late = Weekly("America/St_Johns", WeeklyHours.Closed.With(DayOfWeek.Saturday, Hours("23:00-24:00")));
        BusinessCalendar early = Weekly("America/St_Johns", WeeklyHours.Closed.With(DayOfWeek.Sunday, Hours("00:00-00:30")));
        DateTimeOffset from = At("2010-11-06T20:00:00-02:30");
        DateTimeOffset to = At("2010-11-07T05:00:00-03:30");

        late.Openings(from, to).Should().Equal(
            new Opening(At("2010-11-06T23:00:00-02:30"), At("2010-11-07T00:00:00-02:30")),
            new Opening(At("2010-11-06T23:01:00-03:30"), At("2010-11-07T00:00:00-03:30")));
        early.Openings(from, to).Should().Equal(
            new Opening(At("2010-11-07T00:00:00-02:30"), At("2010-11-07T00:01:00-02:30")),
            new Opening(At("2010-11-07T00:00:00-03:30"), At("2010-11-07T00:30:00-03:30")));
        Agrees(late, from, to);
        Agrees(early, from, to);
    }

    [Fact]
    public void Elapsed_NightShiftOverAClockBackAcrossMidnight_IsAnHourLonger()
    {
        BusinessCalendar night = Weekly("America/St_Johns", WeeklyHours.Closed.With(DayOfWeek.Saturday, Hours("22:00-06:00")));
        DateTimeOffset from = At("2010-11-06T20:00:00-02:30");
        DateTimeOffset to = At("2010-11-07T12:00:00-03:30");

        night.Elapsed(from, to).Should().Be(TimeSpan.FromHours(9));
        night.Openings(from, to).Should().ContainSingle();
        night.WithHolidays(Date("2010-11-07")).Elapsed(from, to).Should().Be(TimeSpan.FromHours(9));
        Agrees(night, from, to);
    }

    private static void Agrees(BusinessCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        int minutes = Enumerable.Range(0, (int)(to - from).TotalMinutes).Count(minute => MinuteModel.IsOpen(calendar, from.AddMinutes(minute)));

        calendar.Elapsed(from, to).TotalMinutes.Should().Be(minutes);
    }
}
