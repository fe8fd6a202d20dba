using CxMetrics.Tests.Tallies;
using static CxMetrics.Tests.Service.CalendarSamples;

namespace CxMetrics.Tests.Service;

/// <summary>The ends of time, the order of questions, and many threads.</summary>
public sealed class BusinessCalendarRangeTests
{
    // Manila and Juneau lay on the other side of the date line once.
    public static TheoryData<string> Zones => [.. CalendarZones.Ids, "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Manila", "America/Juneau"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Elapsed_AllOfTime_DoesNotOverflow(string zone)
    {
        TimeSpan all = DateTimeOffset.MaxValue - DateTimeOffset.MinValue;
        BusinessCalendar always = Weekly(zone, WeeklyHours.AlwaysOpen);
        BusinessCalendar night = Weekly(zone, WeeklyHours.EveryDay(Hours("18:00-06:00")));

        always.Elapsed(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Should().Be(all);
        always.Elapsed(DateTimeOffset.MaxValue, DateTimeOffset.MinValue).Should().Be(-all);
        always.DueAt(DateTimeOffset.MinValue, all).Should().Be(DateTimeOffset.MaxValue);
        always.DueAt(DateTimeOffset.MinValue.AddTicks(1), all).Should().BeNull();
        always.DueAt(DateTimeOffset.MaxValue, TimeSpan.FromTicks(1)).Should().BeNull();
        always.IsOpen(DateTimeOffset.MinValue).Should().BeTrue();
        always.IsOpen(DateTimeOffset.MaxValue).Should().BeTrue();
        always.NextOpening(DateTimeOffset.MaxValue).Should().Be(DateTimeOffset.MaxValue);

        // In UTC half of the time is night; clocks that change at night add or take an hour for each year at most.
        night.Elapsed(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Should().BeCloseTo(all / 2, TimeSpan.FromHours(9999));
        TimeSpan left = night.Elapsed(At("9999-12-30T00:00:00Z"), DateTimeOffset.MaxValue);
        night.DueAt(At("9999-12-30T00:00:00Z"), left).Should().NotBeNull();
        night.DueAt(At("9999-12-30T00:00:00Z"), left + TimeSpan.FromTicks(1)).Should().BeNull();
    }

    [Fact]
    public void Exceptions_FirstAndLastDate_AreKept()
    {
        BusinessCalendar calendar = Weekly("UTC", WeeklyHours.AlwaysOpen).WithHolidays(DateOnly.MinValue, DateOnly.MaxValue)
            .WithHoursFrom(DateOnly.MinValue, WeeklyHours.EveryDay(Hours("00:00-12:00")));

        calendar.NextOpening(DateTimeOffset.MinValue).Should().Be(At("0001-01-02T00:00:00Z"));
        calendar.NextOpening(At("9999-12-30T12:00:00Z")).Should().BeNull();
        calendar.Elapsed(At("9999-12-30T00:00:00Z"), DateTimeOffset.MaxValue).Should().Be(TimeSpan.FromHours(12));
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Havana")]
    public void Elapsed_WhateverWasAskedBefore_IsTheSame(string zone)
    {
        DateTimeOffset[] moments = [.. Enumerable.Range(0, 60).Select(i => new DateTimeOffset(1500 + (i * 37 % 60 * 11), 3, 9, 3, 30, 0, TimeSpan.Zero))];
        BusinessCalendar asked = Weekly(zone, SundayNight).WithHolidays(Date("2000-03-12"));
        foreach (DateTimeOffset from in moments)
        {
            BusinessCalendar fresh = new("weekly", asked.Zone, asked.Hours, asked.Holidays);
            fresh.Elapsed(from, from.AddYears(3)).Should().Be(asked.Elapsed(from, from.AddYears(3)));
            fresh.DueAt(from, TimeSpan.FromHours(100)).Should().Be(asked.DueAt(from, TimeSpan.FromHours(100)));
        }
    }

    [Fact]
    public void Elapsed_FromManyThreads_IsTheSame()
    {
        DateTimeOffset start = At("1600-01-01T00:00:00Z");
        BusinessCalendar alone = Weekly("Europe/Berlin", SundayNight);
        TimeSpan[] expected = [.. Enumerable.Range(0, 400).Select(i => alone.Elapsed(start.AddYears(i), start.AddYears(2 * i)))];
        BusinessCalendar shared = Weekly("Europe/Berlin", SundayNight);
        TimeSpan[] actual = new TimeSpan[400];

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            actual[i] = shared.Elapsed(start.AddYears(i), start.AddYears(2 * i)));

        actual.Should().Equal(expected);
    }

    [Fact]
    public void Elapsed_YearsAskedForBefore_AllocatesNothing()
    {
        DateTimeOffset from = At("2001-02-03T04:05:06Z");
        DateTimeOffset to = At("2031-02-03T04:05:06Z");
        Office.Elapsed(from, to);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan sum = TimeSpan.Zero;
        for (int i = 0; i < 1000; i++)
        {
            sum += Office.Elapsed(from.AddDays(i), to) + Office.DueAt(from, TimeSpan.FromHours(i))!.Value.TimeOfDay;
            sum += Office.IsOpen(to) ? TimeSpan.Zero : TimeSpan.FromTicks(1);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        sum.Should().BePositive();
    }

    [Fact]
    public void Elapsed_ZoneMadeByHand_FollowsItsRules()
    {
        TimeZoneInfo.AdjustmentRule summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(2000, 1, 1),
            new DateTime(2009, 12, 31),
            TimeSpan.FromHours(2),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 1, 0, 0), 4, 1),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 1));
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("by hand", TimeSpan.FromMinutes(330), "by hand", "standard", "summer", [summer]);
        BusinessCalendar calendar = new("by hand", zone, WeeklyHours.EveryDay(Hours("00:00-04:00")));

        calendar.Elapsed(new(2005, 4, 1, 0, 0, 0, new(5, 30, 0)), new(2005, 4, 2, 0, 0, 0, new(7, 30, 0))).TotalHours.Should().Be(2);
        calendar.Elapsed(new(2005, 10, 1, 0, 0, 0, new(7, 30, 0)), new(2005, 10, 2, 0, 0, 0, new(5, 30, 0))).TotalHours.Should().Be(6);
        calendar.Elapsed(new(2015, 4, 1, 0, 0, 0, new(5, 30, 0)), new(2015, 4, 2, 0, 0, 0, new(5, 30, 0))).TotalHours.Should().Be(4);
    }
}
