using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts how many of many spans cover a moment: those begun by then, less those ended by then.</summary>
internal sealed class BacklogSweep
{
    private readonly List<long> _starts = [];
    private readonly List<long> _ends = [];
    private readonly long _excluded;

    // The places of the tickets whose moments are the first start, and that up to which all is known.
    private readonly int _first;
    private readonly int _known;

    public BacklogSweep(IEnumerable<MeasuredTicket> tickets, string name)
    {
        int index = 0;
        long first = long.MaxValue;
        foreach (MeasuredTicket ticket in Guard.NotNull(tickets, name))
        {
            Guard.NotNull(ticket, name, index);
            (AsOf, _known) = AsOf <= ticket.AsOf ? (AsOf, _known) : (ticket.AsOf, index);
            _excluded += ticket.OpenSpans is null ? 1 : 0;
            foreach (TicketOpenSpan span in ticket.OpenSpans ?? [])
            {
                _starts.Add(span.From.UtcTicks);
                (first, _first) = first <= span.From.UtcTicks ? (first, _first) : (span.From.UtcTicks, index);
                if (span.Until is { } until)
                {
                    _ends.Add(until.UtcTicks);
                }
            }

            index++;
        }

        _starts.Sort();
        _ends.Sort();
    }

    /// <summary>The moment up to which every ticket is known; null without tickets.</summary>
    public DateTimeOffset? AsOf { get; }

    public ReasonCounts Excluded => ReasonCounts.None.With(ExclusionReasons.SolvedUnknown, _excluded);

    public void RefuseAfter(DateTimeOffset at, string name)
    {
        if (at > AsOf)
        {
            throw new ArgumentOutOfRangeException(
                name, at, string.Create(CultureInfo.InvariantCulture, $"{name} is {at:O}; expected at most {AsOf:O}, as of which the tickets were measured."));
        }
    }

    public long OpenAt(long ticks) => CountUpTo(_starts, ticks) - CountUpTo(_ends, ticks);

    /// <summary>The counts at the ends of all periods that are over; a period that holds the last known moment is not.</summary>
    public List<BacklogPoint> Points(Periods periods, string name)
    {
        List<BacklogPoint> points = [];
        if (_starts.Count > 0 && AsOf is { } asOf)
        {
            int started = 0;
            int ended = 0;
            Period period = TicketPeriods.Of(periods, new DateTimeOffset(_starts[0], TimeSpan.Zero), name, _first);
            Period last = TicketPeriods.Of(periods, asOf, name, _known);
            PeriodSeries.RefuseTooLong(period, last, name, _first);
            while (period < last)
            {
                Period next = period.Next();
                DateTimeOffset end = next.StartsAt(periods.Zone);
                started = Advance(_starts, started, end.UtcTicks);
                ended = Advance(_ends, ended, end.UtcTicks);
                points.Add(new() { Period = period, End = end, Open = started - ended });
                period = next;
            }
        }

        return points;
    }

    private static int Advance(List<long> moments, int index, long end)
    {
        while (index < moments.Count && moments[index] < end)
        {
            index++;
        }

        return index;
    }

    private static long CountUpTo(List<long> moments, long last) => Bisection.CountWhile(moments, moment => moment <= last);
}
