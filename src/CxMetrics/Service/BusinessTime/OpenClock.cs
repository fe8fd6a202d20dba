using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The timeline of a calendar, made for the years that are asked for.</summary>
/// <remarks>
/// Making a year takes some ten microseconds at most, and a change of the zone's offset is kept in 48 bytes: some years around the first
/// instants to begin with, and all of the years 1 to 9999, with two changes in each, in a megabyte at most. Threads that meet here may do
/// the same work twice, to the same end.
/// </remarks>
internal sealed class OpenClock(TimeZoneInfo zone, LocalHours hours)
{
    /// <summary>The last tick of the year 9999, where <see cref="DateTimeOffset"/> ends.</summary>
    public const long LastTick = 3_155_378_975_999_999_999;

    private const long LargestOffset = 14 * TimeSpan.TicksPerHour;
    private const int FirstYear = 1;
    private const int LastYear = 9999;
    private const int FewestYears = 8;

    private OpenTimeline? _timeline;

    /// <summary>A timeline that covers two instants.</summary>
    public OpenTimeline Covering(long low, long high)
    {
        OpenTimeline? timeline = Volatile.Read(ref _timeline);
        return timeline is not null && low >= timeline.Low && high <= timeline.High ? timeline : Grow(timeline, low, high);
    }

    /// <summary>The earliest instant by which so many open ticks, more than 0, have passed since another; null if there is none.</summary>
    public long? InstantAfter(long from, long open)
    {
        if (open > LastTick - from)
        {
            return null;
        }

        OpenTimeline timeline = Covering(from, from);
        long missing = Missing(timeline, from, open);
        while (missing > 0)
        {
            long end = hours.LastOpen >= LastTick ? LastTick : Math.Max(hours.LastOpen + LargestOffset, 0);
            if (timeline.High >= end)
            {
                return null;
            }

            // A good guess, since a timeline differs from the local line by a few hours: those of the offset, and one a year.
            long here = hours.Before(timeline.High + timeline.OffsetAt(timeline.High));
            long guess = hours.TimeAt(here + missing) is { } local ? Math.Min(local + LargestOffset, end) : end;
            timeline = Covering(from, Math.Max(guess, timeline.High + 1));
            missing = Missing(timeline, from, open);
        }

        return timeline.InstantAt(timeline.Before(from) + open);
    }

    private static long Missing(OpenTimeline timeline, long from, long open) => timeline.Before(from) + open - timeline.OpenAtHigh;

    private OpenTimeline Grow(OpenTimeline? known, long low, long high)
    {
        OpenTimeline grown = ZoneOffsets.IsFixed(zone) ? Fixed() : known is null ? New(low, high) : Extend(known, low, high);
        Volatile.Write(ref _timeline, grown);
        return grown;
    }

    private OpenTimeline Fixed() => Timeline(FirstYear, LastYear, [Start(FirstYear)]);

    private OpenTimeline New(long low, long high)
    {
        int first = Math.Max(YearOf(low) - FewestYears, FirstYear);
        int last = Math.Min(YearOf(high) + FewestYears, LastYear);
        return Timeline(first, last, [Start(first), .. ZoneOffsets.InYears(zone, first, last)]);
    }

    // Grows by as much as there is, so that the work for a long row of ever later instants stays proportional to its years.
    private OpenTimeline Extend(OpenTimeline known, long low, long high)
    {
        int first = YearOf(known.Low);
        int last = YearOf(known.High);
        int years = last - first + 1;
        IEnumerable<OffsetChange> changes = known.Changes;
        if (low < known.Low)
        {
            int earlier = Math.Max(Math.Min(YearOf(low), first - years), FirstYear);
            changes = ZoneOffsets.InYears(zone, earlier, first - 1).Prepend(Start(earlier)).Concat(changes.Skip(1));
            first = earlier;
        }

        if (high > known.High)
        {
            int later = Math.Min(Math.Max(YearOf(high), last + years), LastYear);
            changes = changes.Concat(ZoneOffsets.InYears(zone, last + 1, later));
            last = later;
        }

        return Timeline(first, last, [.. changes]);
    }

    private OpenTimeline Timeline(int firstYear, int lastYear, IReadOnlyList<OffsetChange> changes) =>
        new(hours, ZoneOffsets.StartOf(firstYear), ZoneOffsets.EndOf(lastYear), changes);

    private OffsetChange Start(int year) => new(ZoneOffsets.StartOf(year), ZoneOffsets.At(ZoneOffsets.StartOf(year), zone));

    private static int YearOf(long ticks) => new DateTime(ticks).Year;
}
