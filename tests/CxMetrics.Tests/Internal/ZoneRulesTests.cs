using CxMetrics.Internal;
using CxMetrics.Tests.Service;

namespace CxMetrics.Tests.Internal;

/// <summary>Zones made by hand may have a summer of hours: their changes follow from the rules, as .NET reads them.</summary>
public sealed class ZoneRulesTests
{
    private const int Year = 2026;

    public static TheoryData<string> Zones => ["two hours", "an hour across the year's end", "of a fixed date", "winter of a day", "two rules a day apart", "standard time moved"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void InYears_ShortSummer_AreTheChangesOfEveryMinute(string name)
    {
        TimeZoneInfo zone = Zone(name);
        List<(long, long)> expected = [];
        long before = ZoneOffsets.At(ZoneOffsets.StartOf(Year) - 1, zone);
        for (long at = ZoneOffsets.StartOf(Year); at <= ZoneOffsets.EndOf(Year + 1); at += TimeSpan.TicksPerMinute)
        {
            long offset = ZoneOffsets.At(at, zone);
            if (offset != before)
            {
                expected.Add((at, offset));
                before = offset;
            }
        }

        ZoneOffsetsTests.Changes(zone, Year, Year + 1).Should().Equal(expected).And.NotBeEmpty();
        ZoneOffsetsTests.Changes(zone, Year - 400, Year + 1).Where(change => change.At >= ZoneOffsets.StartOf(Year)).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Elapsed_ShortSummer_IsTheWallClocks(string name)
    {
        BusinessCalendar calendar = new("c", Zone(name), WeeklyHours.EveryDay(DayHours.Parse("00:30-02:30, 22:00-23:45")));
        foreach ((long at, _) in ZoneOffsetsTests.Changes(calendar.Zone, Year, Year))
        {
            DateTimeOffset from = new(at - (4 * TimeSpan.TicksPerHour), TimeSpan.Zero);
            int minutes = Enumerable.Range(0, 480).Count(minute => MinuteModel.IsOpen(calendar, from.AddMinutes(minute)));

            calendar.Elapsed(from, from.AddMinutes(480)).TotalMinutes.Should().Be(minutes);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void StartsAt_ShortSummer_IsTheFirstMinuteOfTheDate(string name)
    {
        TimeZoneInfo zone = Zone(name);
        foreach (DateOnly date in ZoneOffsetsTests.Changes(zone, Year, Year).Select(change => DateOnly.FromDateTime(new DateTime(change.At))))
        {
            DateTimeOffset midnight = new(date, default, TimeSpan.Zero);
            DateTimeOffset first = Enumerable.Range(-14 * 60, 28 * 60).Select(minute => midnight.AddMinutes(minute))
                .First(at => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) >= date);

            Period.Day(date).StartsAt(zone).Should().Be(first);
        }
    }

    [Fact]
    public void Of_ZonesOfTheMachine_AreNotMadeByHand()
    {
        ZoneRules.Of(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).IsMadeByHand.Should().BeFalse();
        ZoneRules.Of(TimeZoneInfo.Utc).IsMadeByHand.Should().BeFalse();
        ZoneRules.Of(Zone("two hours")).IsMadeByHand.Should().BeTrue();
    }

    private static TimeZoneInfo Zone(string name) => name switch
    {
        "two hours" => Custom(Rule(Floating(3, 2, 1, DayOfWeek.Sunday), Floating(3, 5, 1, DayOfWeek.Sunday))),
        "an hour across the year's end" => Custom(Rule(Fixed(23, 12, 31), Fixed(1, 1, 1))),
        "of a fixed date" => Custom(Rule(Fixed(23, 6, 30), Fixed(2, 7, 1))),
        "winter of a day" => Custom(Rule(Floating(2, 10, 5, DayOfWeek.Sunday), Floating(3, 10, 5, DayOfWeek.Saturday))),
        "two rules a day apart" => Custom(
            Rule(Fixed(4, 3, 9), Fixed(22, 3, 9), to: new DateTime(Year, 3, 10)),
            Rule(Fixed(1, 3, 11), Fixed(3, 3, 11), from: new DateTime(Year, 3, 11))),
        _ => Custom(
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, new DateTime(Year, 5, 4), TimeSpan.Zero, Fixed(0, 1, 1), Fixed(1, 1, 1), TimeSpan.Zero),
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(Year, 5, 5), new DateTime(Year, 5, 5), TimeSpan.FromHours(1), Fixed(2, 5, 5), Fixed(5, 5, 5), TimeSpan.FromHours(-1)),
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(Year, 5, 6), DateTime.MaxValue.Date, TimeSpan.Zero, Fixed(0, 1, 1), Fixed(1, 1, 1), TimeSpan.FromHours(1))),
    };

    private static TimeZoneInfo Custom(params TimeZoneInfo.AdjustmentRule[] rules) =>
        TimeZoneInfo.CreateCustomTimeZone("by hand", TimeSpan.FromHours(2), "by hand", "standard", "summer", rules);

    private static TimeZoneInfo.AdjustmentRule Rule(
        TimeZoneInfo.TransitionTime start, TimeZoneInfo.TransitionTime end, DateTime? from = null, DateTime? to = null) =>
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(from ?? DateTime.MinValue.Date, to ?? DateTime.MaxValue.Date, TimeSpan.FromHours(1), start, end);

    private static TimeZoneInfo.TransitionTime Fixed(int hour, int month, int day) =>
        TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, hour, 0, 0), month, day);

    private static TimeZoneInfo.TransitionTime Floating(int hour, int month, int week, DayOfWeek day) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, hour, 0, 0), month, week, day);
}
