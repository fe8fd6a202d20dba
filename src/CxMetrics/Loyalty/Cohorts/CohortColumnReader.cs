using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Places the rows of columns on the axis of ages, and counts those that have no place.</summary>
/// <param name="columns">The rows.</param>
/// <param name="ages">What ages are counted in.</param>
/// <param name="calendar">Knows the days from the earliest row to the moment.</param>
/// <param name="asOf">The moment in UTC ticks, or its local day where the rows are days.</param>
internal struct CohortColumnReader(ActivityColumns columns, CohortAge ages, CohortCalendar calendar, long asOf) : ITimelineReader<CohortPlace>
{
    private readonly bool _hasDays = columns.Ticks.IsEmpty;

    public long Counted { get; private set; }

    public long Later { get; private set; }

    public long Nobodys { get; private set; }

    public long Invalid { get; private set; }

    /// <summary>The first row that was read and is no moment; -1 where there is none.</summary>
    public int FirstInvalid { get; private set; } = -1;

    /// <summary>The last tick, or day, of the calendar.</summary>
    public static long Last(ActivityColumns columns) => columns.Ticks.IsEmpty ? DateOnly.MaxValue.DayNumber : DateTime.MaxValue.Ticks;

    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<CohortPlace>
    {
        ReadOnlySpan<int> customers = columns.Customers.Span[first..end];
        ReadOnlySpan<long> ticks = _hasDays ? default : columns.Ticks.Span[first..end];
        ReadOnlySpan<int> days = _hasDays ? columns.Days.Span[first..end] : default;
        long counted = 0;
        ulong last = (ulong)Last(columns);
        for (int i = 0; i < customers.Length; i++)
        {
            long at = _hasDays ? days[i] : ticks[i];
            int customer = customers[i];
            if ((ulong)at <= (ulong)asOf && customer >= 0)
            {
                int day = _hasDays ? (int)at : calendar.DayOf(at);
                int period = calendar.PeriodOf(day);
                if (period != CohortCalendar.None)
                {
                    sink.Add(new CohortPlace((ulong)customer, ages switch { CohortAge.Periods => period, CohortAge.Days => day, _ => at }));
                    counted++;
                    continue;
                }
            }

            if ((ulong)at > last || (customer >= 0 && at <= asOf))
            {
                FirstInvalid = FirstInvalid < 0 ? first + i : FirstInvalid;
                Invalid++;
            }
            else if (customer < 0)
            {
                Nobodys++;
            }
            else
            {
                Later++;
                sink.Add(new CohortPlace((ulong)customer, CohortPlace.Later));
            }
        }

        Counted += counted;
    }
}
