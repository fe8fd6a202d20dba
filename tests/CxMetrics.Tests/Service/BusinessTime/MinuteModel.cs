namespace CxMetrics.Tests.Service;

/// <summary>What opening hours mean, written down as directly as can be.</summary>
internal static class MinuteModel
{
    public static bool IsOpen(BusinessCalendar calendar, DateTimeOffset at)
    {
        DateTime clock = TimeZoneInfo.ConvertTime(at, calendar.Zone).DateTime;
        DateOnly today = DateOnly.FromDateTime(clock);
        TimeOnly time = TimeOnly.FromDateTime(clock);
        return HoursOf(calendar, today).Any(window => time >= window.Open && (time < window.Close || RunsOn(window)))
            || HoursOf(calendar, today.AddDays(-1)).Any(window => RunsOn(window) && time < window.Close);
    }

    /// <summary>The windows that open on a date.</summary>
    public static DayHours HoursOf(BusinessCalendar calendar, DateOnly date)
    {
        if (calendar.SpecialDays.SingleOrDefault(special => special.Date == date) is { } special)
        {
            return special.Hours;
        }

        WeeklyHours week = calendar.HoursChanges.LastOrDefault(change => change.From <= date)?.Hours ?? calendar.Hours;
        return calendar.Holidays.Contains(date) ? DayHours.Closed : week[date.DayOfWeek];
    }

    private static bool RunsOn(OpeningWindow window) => window.Close <= window.Open;
}
