namespace CxMetrics.Experience;

/// <summary>Counts by key and day, ready for many looks: a row for each key, a column for each day of the history.</summary>
internal sealed class DayGrid<TKey>
    where TKey : notnull
{
    public DayGrid(DailyCounts<TKey> counts, EmergingDefinition definition, string name)
    {
        if (counts.Fault is { } fault)
        {
            throw new ArgumentException(fault, name);
        }

        if (counts is { First: { } first, Last: { } last })
        {
            PeriodSeries.RefuseTooLong(Period.Day(first), Period.Day(last), name);
            (First, Days) = (first, last.DayNumber - first.DayNumber + 1);
        }

        Exposure = definition.Exposure == EmergingExposure.Days
            ? [.. Enumerable.Repeat(1L, Days)]
            : Row(counts.Exposure, definition.Exposure == EmergingExposure.Customers ? static day => day.Customers : static day => day.Contacts);
        Rows = [.. counts.Counts.Groups.Select(group => (group.Key, Row(group.Tally, static day => day.Contacts)))];
    }

    public DateOnly First { get; }

    public int Days { get; }

    public long[] Exposure { get; }

    public (TKey Key, long[] Counts)[] Rows { get; }

    private long[] Row(Breakdown<DateOnly, DayCount> days, Func<DayCount, long> value)
    {
        long[] row = new long[Days];
        foreach ((DateOnly day, DayCount count) in days)
        {
            // A day on which nothing came may lie outside the history.
            if (day >= First && day.DayNumber < First.DayNumber + Days)
            {
                row[day.DayNumber - First.DayNumber] = value(count);
            }
        }

        return row;
    }
}
