using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The time that agents were there, over the intervals of the day.</content>
public static partial class Occupancy
{
    /// <summary>Cuts each staffing where an interval of the day ends.</summary>
    /// <param name="staffing">How long the agents were available.</param>
    /// <param name="intervals">The intervals, and the zone whose clock decides.</param>
    /// <returns>
    /// The pieces, lazily and in order. Their available and paid times are in proportion to their length and add up to those of the whole, to
    /// the tick; everything else is that of the whole. One without <see cref="AgentStaffing.From"/> or <see cref="AgentStaffing.To"/>, or that
    /// does not end after it starts, stays whole.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null, or a staffing as it is met; its index is named.</exception>
    /// <remarks>
    /// <para>
    /// A shift from nine to five is eight hours, of which each hour of the day has one:
    /// <c>staffing.SplitBy(hours).TallyBy(definition.Staffing, s => s is { From: { } from, To: not null } ? hours.Of(from) : (ClockInterval?)null)</c>,
    /// to be added to <c>interactions.TallyBy(definition, i => hours.Of(i.Start))</c>, in which contacts count where they start.
    /// </para>
    /// <para>
    /// A staffing given twice is split alike, so that each of its pieces is a duplicate. A change of the clock within an interval does not cut
    /// it. Each piece counts as a staffing. Cost: some look-ups of the zone's offset a piece.
    /// </para>
    /// </remarks>
    public static IEnumerable<AgentStaffing> SplitBy(this IEnumerable<AgentStaffing> staffing, ClockIntervals intervals)
    {
        Guard.NotNull(staffing);
        Guard.NotNull(intervals);
        return staffing.SelectMany((whole, index) => Pieces(Guard.NotNull(whole, nameof(staffing), index), intervals));
    }

    private static IEnumerable<AgentStaffing> Pieces(AgentStaffing whole, ClockIntervals intervals)
    {
        if (whole.From is not { } from || whole.To is not { } to || to <= from)
        {
            yield return whole;
            yield break;
        }

        long length = to.UtcTicks - from.UtcTicks;
        for (long start = from.UtcTicks; start < to.UtcTicks;)
        {
            long end = EndOf(start, to.UtcTicks, intervals);
            yield return whole with
            {
                From = from.AddTicks(start - from.UtcTicks),
                To = end == to.UtcTicks ? to : from.AddTicks(end - from.UtcTicks),
                Available = Share(whole.Available, start - from.UtcTicks, end - from.UtcTicks, length),
                Paid = whole.Paid is { } paid ? Share(paid, start - from.UtcTicks, end - from.UtcTicks, length) : null,
            };
            start = end;
        }
    }

    /// <summary>The time up to the end of a piece less that up to its start, each rounded alike: so the pieces add up.</summary>
    private static TimeSpan Share(TimeSpan time, long start, long end, long length) =>
        TimeSpan.FromTicks((long)(((Int128)time.Ticks * end / length) - ((Int128)time.Ticks * start / length)));

    /// <summary>Where the interval ends that a moment falls in, or the whole; a change of the clock ends it if another interval follows.</summary>
    private static long EndOf(long start, long last, ClockIntervals intervals)
    {
        long ticks = intervals.Minutes * TimeSpan.TicksPerMinute;
        ClockInterval interval = intervals.Of(At(start));
        long from = start;
        while (true)
        {
            long border = from + ticks - (ZoneDates.ClockOf(At(from), intervals.Zone).TimeOfDay % ticks);
            long end = Math.Min(border, last);
            long change = ZoneOffsets.Between(intervals.Zone, from, end).Select(change => change.At).FirstOrDefault(end);
            if (change == end || intervals.Of(At(change)) != interval)
            {
                return change;
            }

            from = change;
        }
    }

    private static DateTimeOffset At(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
