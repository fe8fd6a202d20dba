namespace CxMetrics;

/// <summary>Seven open days that repeat without end, Monday first: open ticks before a local time, by multiplication.</summary>
internal sealed class OpenWeek
{
    private const int DaysPerWeek = 7;

    // The years 1 to 9999 have 521,723 weeks.
    private const long MostWeeks = 530_000;

    private readonly OpenDay[] _days;
    private readonly long[] _before = new long[DaysPerWeek];

    /// <summary>The regular week of weekly hours.</summary>
    public OpenWeek(WeeklyHours hours)
        : this([.. Enumerable.Range(0, DaysPerWeek).Select(day => new OpenDay(hours.FromMonday((day + 6) % DaysPerWeek), hours.FromMonday(day)))])
    {
    }

    /// <summary>A week in which every day is like the one given.</summary>
    public OpenWeek(OpenDay day)
        : this([.. Enumerable.Repeat(day, DaysPerWeek)])
    {
    }

    private OpenWeek(OpenDay[] days)
    {
        _days = days;
        for (int day = 0; day < DaysPerWeek; day++)
        {
            _before[day] = Total;
            Total += days[day].Total;
        }
    }

    /// <summary>Open ticks of the week.</summary>
    public long Total { get; }

    /// <summary>Open ticks from day 0, a Monday, to the start of a day.</summary>
    public long Before(int day)
    {
        (int weeks, int weekday) = Math.DivRem(day, DaysPerWeek);
        return (weeks * Total) + _before[weekday];
    }

    /// <summary>Open ticks from day 0, a Monday, to a time of a day.</summary>
    public long Before(int day, long time)
    {
        (int weeks, int weekday) = Math.DivRem(day, DaysPerWeek);
        return (weeks * Total) + _before[weekday] + _days[weekday].Before(time);
    }

    /// <summary>When the open part that holds a time of a day ends, as a time of that day; null if the time is in none.</summary>
    public long? OpenUntil(int day, long time) => _days[day % DaysPerWeek].OpenUntil(time);

    /// <summary>The earliest time with so many open ticks, more than 0, between day 0 and it; null if that is after the year 9999.</summary>
    public long? TimeAt(long open)
    {
        // One less, so that the end of a week's last part is looked for in that week and not at the start of the next.
        long weeks = Total == 0 ? long.MaxValue : (open - 1) / Total;
        if (weeks > MostWeeks)
        {
            return null;
        }

        long rest = open - (weeks * Total);
        int weekday = DaysPerWeek - 1;
        while (_before[weekday] >= rest)
        {
            weekday--;
        }

        long day = (weeks * DaysPerWeek) + weekday;
        return (day * TimeSpan.TicksPerDay) + _days[weekday].TimeAt(rest - _before[weekday]);
    }
}
