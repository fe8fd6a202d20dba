using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Turns <c>--hours</c> and <c>--holiday</c> into the library's business calendar.</summary>
internal static class CalendarOptions
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Makes the calendar; null without opening hours.</summary>
    public static BusinessCalendar? Bind(string[] hours, string[] holidays, TimeZoneInfo zone)
    {
        if (hours.Length == 0)
        {
            return holidays.Length == 0 ? null : throw new InputException("--holiday needs opening hours; name them with --hours.");
        }

        List<OpeningWindow>[] windows = [.. Days.Select(_ => new List<OpeningWindow>())];
        foreach (string text in hours)
        {
            Add(text, windows);
        }

        WeeklyHours week = WeeklyHours.Closed;
        for (int i = 0; i < Days.Length; i++)
        {
            // DayOfWeek starts on Sunday, the week of the options on Monday.
            week = week.With((DayOfWeek)((i + 1) % 7), [.. windows[i]]);
        }

        return new BusinessCalendar(string.Join("; ", hours.Select(text => text.Trim())), zone, week, [.. holidays.Select(Holiday)]);
    }

    private static void Add(string text, List<OpeningWindow>[] windows)
    {
        string[] parts = text.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] ends = parts.Length == 2 ? parts[0].ToLowerInvariant().Split('-') : [];
        int first = ends.Length is 1 or 2 ? Array.IndexOf(Days, ends[0]) : -1;
        int last = first < 0 ? -1 : Array.IndexOf(Days, ends[^1]);
        if (first < 0 || last < 0)
        {
            throw Unusable(text);
        }

        foreach (string window in parts[1].Split(',', StringSplitOptions.TrimEntries))
        {
            if (!OpeningWindow.TryParse(window, out OpeningWindow opening))
            {
                throw Unusable(text);
            }

            // Past Sunday the days go on with Monday, as in sat-mon.
            for (int i = 0; i <= (last - first + 7) % 7; i++)
            {
                windows[(first + i) % 7].Add(opening);
            }
        }
    }

    private static InputException Unusable(string text) =>
        new($"--hours is \"{text}\"; expected days and times, such as \"mon-fri 09:00-17:00\" or \"sat 09:00-12:00, 13:00-16:00\".");

    private static DateOnly Holiday(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new InputException($"--holiday is \"{text}\"; expected a date such as 2025-12-25.");
}
