using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>
/// Open ticks up to any instant of the years for which it was made. Between two changes of the zone's offset, instants are local times
/// moved by a constant, so the open ticks of the local line count, from a base that makes the sum continuous at each change.
/// </summary>
internal sealed class OpenTimeline
{
    private readonly LocalHours _hours;
    private readonly OpenSegment[] _segments;
    private readonly long[] _starts;
    private readonly long[] _opens;

    /// <summary>Adds up the open ticks of the years between two instants.</summary>
    /// <param name="hours">The opening hours on the local line.</param>
    /// <param name="low">The first instant covered, in ticks of UTC.</param>
    /// <param name="high">The last instant covered.</param>
    /// <param name="changes">Where the offset changes, with the new offset: first at <paramref name="low"/>.</param>
    public OpenTimeline(LocalHours hours, long low, long high, IReadOnlyList<OffsetChange> changes)
    {
        _hours = hours;
        _segments = new OpenSegment[changes.Count];
        Low = low;
        High = high;
        long open = 0;
        for (int i = 0; i < changes.Count; i++)
        {
            OffsetChange change = changes[i];
            if (i > 0)
            {
                open = _segments[i - 1].Base + hours.Before(change.At + _segments[i - 1].Offset);
            }

            _segments[i] = new OpenSegment(change.At, change.Offset, open, open - hours.Before(change.At + change.Offset));
        }

        _starts = Array.ConvertAll(_segments, segment => segment.Start);
        _opens = Array.ConvertAll(_segments, segment => segment.Open);
        OpenAtHigh = Before(high);
    }

    public long Low { get; }

    public long High { get; }

    public long OpenAtHigh { get; }

    public IEnumerable<OffsetChange> Changes => _segments.Select(segment => new OffsetChange(segment.Start, segment.Offset));

    /// <summary>Open ticks from <see cref="Low"/> to an instant.</summary>
    public long Before(long utc)
    {
        ref readonly OpenSegment segment = ref _segments[Ascending.LastUpTo(_starts, utc)];
        return segment.Base + _hours.Before(utc + segment.Offset);
    }

    public long OffsetAt(long utc) => _segments[Ascending.LastUpTo(_starts, utc)].Offset;

    public bool IsOpen(long utc) => _hours.OpenUntil(utc + OffsetAt(utc)) is not null;

    /// <summary>The end of the stretch that an open instant lies in, or the limit if that comes first.</summary>
    public long OpenUntil(long utc, long limit)
    {
        while (utc < limit)
        {
            int index = Ascending.LastUpTo(_starts, utc);
            long offset = _segments[index].Offset;
            if (_hours.OpenUntil(utc + offset) is not { } end)
            {
                return utc;
            }

            long next = index + 1 < _segments.Length ? _segments[index + 1].Start : long.MaxValue;
            utc = Math.Min(end - offset, next);
        }

        return limit;
    }

    /// <summary>The earliest instant with so many open ticks, more than 0 and at most <see cref="OpenAtHigh"/>, before it.</summary>
    public long InstantAt(long open)
    {
        // The last segment with fewer before it.
        ref readonly OpenSegment segment = ref _segments[Ascending.LastUpTo(_opens, open - 1)];
        return _hours.TimeAt(open - segment.Base)!.Value - segment.Offset;
    }
}
