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

        First = counts.First.GetValueOrDefault();
        Days = counts.Last is { } last ? last.DayNumber - First.DayNumber + 1 : 0;
        if (Days > 0)
        {
            PeriodSeries.RefuseTooLong(Period.Day(First), Period.Day(counts.Last.GetValueOrDefault()), name);
        }

        Exposure = definition.Exposure == EmergingExposure.Days
            ? [.. Enumerable.Repeat(1L, Days)]
            : Row(counts.Exposure, definition.Exposure == EmergingExposure.Customers ? static day => day.Customers : static day => day.Contacts);
        Keys = [.. counts.Counts.Groups.Select(group => group.Key)];
        Counts = [.. counts.Counts.Groups.Select(group => Row(group.Tally, static day => day.Contacts))];
    }

    public DateOnly First { get; }

    public int Days { get; }

    public long[] Exposure { get; }

    public TKey[] Keys { get; }

    public long[][] Counts { get; }

    private long[] Row(Breakdown<DateOnly, DayCount> days, Func<DayCount, long> value)
    {
        long[] row = new long[Days];
        foreach ((DateOnly day, DayCount count) in days)
        {
            // A count of nothing may lie outside of the history.
            if (day >= First && day.DayNumber < First.DayNumber + Days)
            {
                row[day.DayNumber - First.DayNumber] = value(count);
            }
        }

        return row;
    }
}
