using CxMetrics.Tests.Tallies;
using static CxMetrics.Tests.Service.CalendarSamples;

namespace CxMetrics.Tests.Service;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("2026-11-02T09:00:00+01:00", "2026-11-02T17:00:00+01:00", 8)]
    [InlineData("2026-11-02T16:00:00+01:00", "2026-11-03T10:30:00+01:00", 2.5)]
    [InlineData("2026-11-06T16:00:00+01:00", "2026-11-09T10:00:00+01:00", 2)]
    [InlineData("2026-11-07T00:00:00+01:00", "2026-11-09T00:00:00+01:00", 0)]
    [InlineData("2026-11-02T08:00:00Z", "2026-11-02T16:00:00Z", 8)]
    [InlineData("2026-11-02T16:00:00+01:00", "2026-11-02T10:00:00+01:00", -6)]
    [InlineData("2026-11-02T10:00:00+01:00", "2026-11-02T10:00:00+01:00", 0)]
    public void Elapsed_OfficeHours_CountsWhatTheClockShows(string from, string to, double hours) =>
        Weekly("Europe/Berlin", NineToFive).HoursBetween(from, to).Should().Be(hours);

    [Fact]
    public void Elapsed_Ticks_AreExact()
    {
        BusinessCalendar calendar = Weekly("Europe/Berlin", NineToFive);
        DateTimeOffset close = At("2026-11-02T17:00:00+01:00");

        calendar.Elapsed(close.AddTicks(-1), close.AddDays(1)).Ticks.Should().Be(1 + (8 * TimeSpan.TicksPerHour));
        calendar.Elapsed(close, close.AddTicks(1)).Ticks.Should().Be(0);
    }

    [Fact]
    public void Elapsed_WindowsThatTouchOrOverlap_CountOnce()
    {
        BusinessCalendar overlap = Weekly("UTC", WeeklyHours.EveryDay(Hours("08:00-12:00, 10:00-14:00, 09:00-10:00, 14:00-15:00")));
        overlap.HoursBetween("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z").Should().Be(7);

        // From the night before until 10:00, and from 08:00 on.
        BusinessCalendar night = Weekly("UTC", WeeklyHours.EveryDay(Hours("08:00-12:00, 22:00-10:00")));
        night.HoursBetween("2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z").Should().Be(14);
        night.Openings(At("2026-11-03T00:00:00Z"), At("2026-11-04T00:00:00Z")).Should().Equal(
            new Opening(At("2026-11-03T00:00:00Z"), At("2026-11-03T12:00:00Z")),
            new Opening(At("2026-11-03T22:00:00Z"), At("2026-11-04T00:00:00Z")));
    }

    [Fact]
    public void Elapsed_HolidayAfterANightShift_LeavesTheShiftThatOpenedTheDayBefore()
    {
        BusinessCalendar night = Weekly("UTC", WeeklyHours.EveryDay(Hours("22:00-06:00"))).WithHolidays(Date("2026-11-04"));

        night.Openings(At("2026-11-03T12:00:00Z"), At("2026-11-06T00:00:00Z")).Should().Equal(
            new Opening(At("2026-11-03T22:00:00Z"), At("2026-11-04T06:00:00Z")),
            new Opening(At("2026-11-05T22:00:00Z"), At("2026-11-06T00:00:00Z")));
        night.WithHolidays(Date("2026-11-03")).HoursBetween("2026-11-03T12:00:00Z", "2026-11-05T12:00:00Z").Should().Be(0);
    }

    [Fact]
    public void Elapsed_SpecialDay_ReplacesWeekdayAndHoliday()
    {
        BusinessCalendar calendar = Weekly("UTC", NineToFive).WithHolidays(Date("2026-12-24"), Date("2026-12-25"))
            .WithSpecialDay(Date("2026-12-24"), Hours("09:00-12:00"))
            .WithSpecialDay(Date("2026-12-26"), Hours("20:00-02:00"))
            .WithSpecialDay(Date("2026-12-28"), DayHours.Closed);

        calendar.HoursBetween("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z").Should().Be(3, "the special day goes before the holiday");
        calendar.HoursBetween("2026-12-25T00:00:00Z", "2026-12-26T00:00:00Z").Should().Be(0);
        calendar.HoursBetween("2026-12-26T00:00:00Z", "2026-12-27T00:00:00Z").Should().Be(4);
        calendar.HoursBetween("2026-12-27T00:00:00Z", "2026-12-29T00:00:00Z").Should().Be(2, "the special night runs into Sunday");
        calendar.WithSpecialDay(Date("2026-12-24"), Hours("09:00-10:00")).HoursBetween("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z")
            .Should().Be(1, "a special day may be set anew");
    }

    [Fact]
    public void Elapsed_HoursThatChange_ApplyFromTheirDate()
    {
        BusinessCalendar calendar = Weekly("UTC", WeeklyHours.EveryDay(Hours("20:00-04:00")))
            .WithHoursFrom(Date("2026-07-01"), WeeklyHours.EveryDay(Hours("10:00-12:00")))
            .WithHoursFrom(Date("2026-07-03"), WeeklyHours.Closed)
            .WithHoursFrom(Date("2026-07-05"), WeeklyHours.EveryDay(Hours("00:00-24:00")));

        calendar.HoursBetween("2026-06-30T00:00:00Z", "2026-07-01T00:00:00Z").Should().Be(8, "four from the night before, four of its own");
        calendar.HoursBetween("2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z").Should().Be(6, "the last night shift keeps its end");
        calendar.HoursBetween("2026-07-02T00:00:00Z", "2026-07-03T00:00:00Z").Should().Be(2);
        calendar.HoursBetween("2026-07-03T00:00:00Z", "2026-07-05T00:00:00Z").Should().Be(0);
        calendar.HoursBetween("2026-07-05T00:00:00Z", "2027-07-05T00:00:00Z").Should().Be(365 * 24);
        calendar.DueAt(At("2026-07-02T11:00:00Z"), TimeSpan.FromHours(2)).Should().Be(At("2026-07-05T01:00:00Z"));
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-08", 0.5)] // 01:30 to 02:00, and the rest was skipped
    [InlineData("America/New_York", "2026-11-01", 2)] // 01:30 to 02:00 twice, and 02:00 to 03:00 once
    [InlineData("America/New_York", "2026-11-08", 1.5)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 2)] // half an hour is repeated, 01:30 to 02:00
    [InlineData("Australia/Lord_Howe", "2026-10-04", 1)] // half an hour is skipped, 02:00 to 02:30
    public void Elapsed_WindowAroundAClockChange_CountsWhatTheClockShows(string zone, string date, double hours)
    {
        BusinessCalendar calendar = Weekly(zone, SundayNight);
        DateTimeOffset noon = At($"{date}T12:00:00Z");

        calendar.Elapsed(noon.AddDays(-3), noon.AddDays(3)).TotalHours.Should().Be(hours);
    }

    [Fact]
    public void Openings_CloseThatTheClockGoesBackOver_AreTwoStretches()
    {
        BusinessCalendar calendar = Weekly("America/New_York", WeeklyHours.Closed.With(DayOfWeek.Sunday, Hours("00:30-01:30")));

        calendar.Openings(At("2026-11-01T00:00:00-04:00"), At("2026-11-02T00:00:00-05:00")).Should().Equal(
            new Opening(At("2026-11-01T00:30:00-04:00"), At("2026-11-01T01:30:00-04:00")),
            new Opening(At("2026-11-01T01:00:00-05:00"), At("2026-11-01T01:30:00-05:00")));
    }

    [Fact]
    public void Elapsed_DayThatTheZoneSkips_CountsNothing()
    {
        // Samoa went from Thursday, 29 December 2011, to Saturday, the 31st.
        BusinessCalendar always = BusinessCalendar.AlwaysOpen(CalendarZones.Zone("Pacific/Apia"));
        BusinessCalendar friday = Weekly("Pacific/Apia", WeeklyHours.Closed.With(DayOfWeek.Friday, DayHours.WholeDay));
        DateTimeOffset thursday = At("2011-12-29T12:00:00-10:00");
        DateTimeOffset saturday = At("2011-12-31T12:00:00+14:00");

        always.Elapsed(thursday, saturday).TotalHours.Should().Be(24);
        friday.Elapsed(thursday, saturday).TotalHours.Should().Be(0);
        friday.NextOpening(thursday).Should().Be(At("2012-01-06T00:00:00+14:00"));
    }

    [Fact]
    public void DueAt_EndOfAShift_IsTheCloseAndNotTheNextOpening()
    {
        BusinessCalendar calendar = Weekly("Europe/Berlin", NineToFive);
        DateTimeOffset? due = calendar.DueAt(At("2026-11-06T12:00:00Z"), TimeSpan.FromHours(4));

        due.Should().Be(At("2026-11-06T17:00:00+01:00"));
        due!.Value.Offset.Should().Be(TimeSpan.FromHours(1), "a due date is read by the calendar's clock");
        calendar.DueAt(At("2026-11-06T12:00:00Z"), TimeSpan.FromHours(4) + TimeSpan.FromTicks(1)).Should().Be(At("2026-11-09T09:00:00+01:00").AddTicks(1));
        calendar.DueAt(At("2026-11-07T12:00:00Z"), TimeSpan.Zero).Should().Be(At("2026-11-07T12:00:00Z"), "nothing has to pass");
    }

    [Fact]
    public void DueAt_CalendarThatCloses_IsNullOnlyWhenNothingIsLeft()
    {
        BusinessCalendar calendar = Weekly("Europe/Berlin", NineToFive).WithHoursFrom(Date("2026-11-03"), WeeklyHours.Closed)
            .WithSpecialDay(Date("2400-01-01"), Hours("23:00-01:00"));
        DateTimeOffset monday = At("2026-11-02T00:00:00+01:00");

        calendar.DueAt(monday, TimeSpan.FromHours(8)).Should().Be(At("2026-11-02T17:00:00+01:00"));
        calendar.DueAt(monday, TimeSpan.FromHours(10)).Should().Be(At("2400-01-02T01:00:00+01:00"));
        calendar.DueAt(monday, TimeSpan.FromHours(10) + TimeSpan.FromTicks(1)).Should().BeNull();
        calendar.NextOpening(At("2026-11-02T17:00:00+01:00")).Should().Be(At("2400-01-01T23:00:00+01:00"));
        calendar.NextOpening(At("2400-01-02T01:00:00+01:00")).Should().BeNull();
        Weekly("UTC", WeeklyHours.Closed).DueAt(monday, TimeSpan.FromTicks(1)).Should().BeNull();
        Weekly("UTC", WeeklyHours.Closed).Openings(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Should().BeEmpty();
    }

    [Fact]
    public void DueAt_MoreThanTheYearsHold_IsNull()
    {
        BusinessCalendar calendar = Weekly("Europe/Berlin", SundayNight);
        DateTimeOffset from = At("2026-11-02T00:00:00+01:00");
        TimeSpan all = calendar.Elapsed(from, DateTimeOffset.MaxValue);

        calendar.DueAt(from, all).Should().NotBeNull().And.BeAfter(At("9999-12-25T00:00:00Z"));
        calendar.DueAt(from, all + TimeSpan.FromTicks(1)).Should().BeNull();
        calendar.DueAt(from, TimeSpan.MaxValue).Should().BeNull();
    }

    [Fact]
    public void DueAt_HoursThatTheClockSkips_AreNeverOpen()
    {
        BusinessCalendar gap = Weekly("America/New_York", WeeklyHours.Closed).WithSpecialDay(Date("2026-03-08"), Hours("02:15-02:45"));

        gap.DueAt(At("2026-01-01T00:00:00Z"), TimeSpan.FromTicks(1)).Should().BeNull();
        gap.Elapsed(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void IsOpen_EndsOfAWindow_AreInclusiveAndExclusive()
    {
        BusinessCalendar calendar = Weekly("Europe/Berlin", NineToFive);

        calendar.IsOpen(At("2026-11-02T09:00:00+01:00")).Should().BeTrue();
        calendar.IsOpen(At("2026-11-02T09:00:00+01:00").AddTicks(-1)).Should().BeFalse();
        calendar.IsOpen(At("2026-11-02T17:00:00+01:00").AddTicks(-1)).Should().BeTrue();
        calendar.IsOpen(At("2026-11-02T17:00:00+01:00")).Should().BeFalse();
        calendar.NextOpening(At("2026-11-02T12:00:00Z")).Should().Be(At("2026-11-02T12:00:00Z"), "it is open already");
        calendar.NextOpening(At("2026-11-06T17:00:00+01:00")).Should().Be(At("2026-11-09T09:00:00+01:00"));
    }

    [Fact]
    public void Openings_AroundTheClock_AreOneStretch()
    {
        Opening all = new(At("2026-01-01T00:00:00Z"), At("2028-01-01T00:00:00Z"));

        BusinessCalendar.AlwaysOpen(CalendarZones.Zone("America/New_York")).Openings(all.Start, all.End).Should().Equal(all);
        BusinessCalendar.AlwaysOpen(CalendarZones.Zone("Pacific/Apia")).Openings(all.Start, all.Start).Should().BeEmpty();
        all.Length.Should().Be(TimeSpan.FromDays(730));
        all.ToString().Should().Be("2026-01-01 00:00 +00:00 to 2028-01-01 00:00 +00:00");
    }

    /// <summary>The example of the documentation, with a move on Wednesday at noon.</summary>
    [Fact]
    public void DueAt_WorkThatMovesToAnotherCalendar_CountsEachPartByItsOwn()
    {
        BusinessCalendar first = Weekly("Europe/Berlin", NineToFive);
        BusinessCalendar second = BusinessCalendar.AlwaysOpen(first.Zone);
        DateTimeOffset created = At("2026-11-03T15:00:00+01:00");
        DateTimeOffset moved = At("2026-11-04T12:00:00+01:00");
        TimeSpan spent = first.Elapsed(created, moved);
        TimeSpan target = TimeSpan.FromHours(12);

        DateTimeOffset? due = target <= spent ? first.DueAt(created, target) : second.DueAt(moved, target - spent);

        spent.TotalHours.Should().Be(5);
        due.Should().Be(At("2026-11-04T19:00:00+01:00"));
        (first.Elapsed(created, moved) + second.Elapsed(moved, due!.Value)).Should().Be(target);
    }

    [Fact]
    public void Example_OfTheDocumentation_DoesWhatItSays()
    {
        BusinessCalendar support = new BusinessCalendar(
                "support",
                CalendarZones.Zone("Europe/Berlin"),
                WeeklyHours.MondayToFriday([new(new(8, 30), new(12, 0)), new(new(13, 0), new(17, 30))])
                    .With(DayOfWeek.Saturday, DayHours.Parse("22:00-06:00")))
            .WithHolidays(new DateOnly(2026, 12, 25), new DateOnly(2026, 12, 26))
            .WithSpecialDay(new DateOnly(2026, 12, 24), DayHours.Parse("08:30-12:00"))
            .WithHoursFrom(new DateOnly(2027, 1, 1), WeeklyHours.AlwaysOpen);

        support.HoursBetween("2026-12-23T12:30:00+01:00", "2026-12-28T09:00:00+01:00").Should().Be(4.5 + 3.5 + 0.5);
        support.HoursBetween("2026-12-31T12:30:00+01:00", "2027-01-02T00:00:00+01:00").Should().Be(4.5 + 24);
        support.DueAt(At("2026-12-23T16:30:00+01:00"), TimeSpan.FromHours(4)).Should().Be(At("2026-12-24T11:30:00+01:00"));
    }

    [Fact]
    public void ToString_Calendar_IsOnePhrase()
    {
        Weekly("Europe/Berlin", NineToFive).ToString().Should().Be("weekly (Europe/Berlin): Mon-Fri 09:00-17:00; Sat-Sun closed");
        Office.ToString().Should().Be(
            "office (Europe/Berlin): Mon-Fri 09:00-17:00; Sat 10:00-14:00, 22:00-02:00; Sun closed; "
            + "from 2026-07-01 Mon-Sun 08:00-20:00; 2 holidays; 1 special day");
    }

    [Fact]
    public void Equals_SameContentInAnotherOrder_AreEqual()
    {
        BusinessCalendar other = Weekly("Europe/Berlin", Office.Hours)
            .WithHoursFrom(Date("2026-07-01"), WeeklyHours.AlwaysOpen)
            .WithHoursFrom(Date("2026-07-01"), Office.HoursChanges[0].Hours)
            .WithSpecialDay(Date("2026-12-24"), Hours("09:00-12:00"))
            .WithHolidays(Date("2026-01-01"), Date("2026-12-25"), Date("2026-01-01"));
        BusinessCalendar same = new(
            "office", CalendarZones.Zone("Europe/Berlin"), other.Hours, other.Holidays, other.SpecialDays, other.HoursChanges);

        same.Equals(Office).Should().BeTrue();
        same.Equals((object)Office).Should().BeTrue();
        same.GetHashCode().Should().Be(Office.GetHashCode());
        other.Equals(Office).Should().BeFalse("the name differs");
        Office.WithHolidays(Date("2026-05-01")).Equals(Office).Should().BeFalse();
        Office.WithHoursFrom(Date("2027-01-01"), WeeklyHours.Closed).Equals(Office).Should().BeFalse();
        Office.WithSpecialDay(Date("2027-01-01"), DayHours.Closed).Equals(Office).Should().BeFalse();
        Office.Equals(null).Should().BeFalse();
    }
}
