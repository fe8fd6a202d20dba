using System.Globalization;
using CxMetrics.Tests.Tallies;

namespace CxMetrics.Tests.Service;

/// <summary>Calendars and moments in few characters.</summary>
internal static class CalendarSamples
{
    public static readonly WeeklyHours NineToFive = WeeklyHours.MondayToFriday(Hours("09:00-17:00"));

    /// <summary>Open at half past one on Sundays only, where the clocks of New York are changed at two.</summary>
    public static readonly WeeklyHours SundayNight = WeeklyHours.Closed.With(DayOfWeek.Sunday, Hours("01:30-03:00"));

    public static readonly BusinessCalendar Office = new(
        "office",
        CalendarZones.Zone("Europe/Berlin"),
        NineToFive.With(DayOfWeek.Saturday, Hours("10:00-14:00, 22:00-02:00")),
        [Date("2026-12-25"), Date("2026-01-01")],
        [new SpecialDay(Date("2026-12-24"), Hours("09:00-12:00"))],
        [new HoursChange(Date("2026-07-01"), WeeklyHours.EveryDay(Hours("08:00-20:00")))]);

    public static DayHours Hours(string text) => DayHours.Parse(text);

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant, such as <c>2026-11-02T09:00:00-05:00</c>.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A calendar without exceptions.</summary>
    public static BusinessCalendar Weekly(string zone, WeeklyHours hours) => new("weekly", CalendarZones.Zone(zone), hours);

    public static double HoursBetween(this BusinessCalendar calendar, string from, string to) => calendar.Elapsed(At(from), At(to)).TotalHours;
}
