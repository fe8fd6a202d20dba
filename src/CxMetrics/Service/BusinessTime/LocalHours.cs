using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>
/// The opening hours of a calendar on the line of local times, where every day has 24 hours: open ticks before a local time, and the
/// local time at which so many have passed. Regular weeks go by multiplication, exceptions by binary search among running sums.
/// </summary>
internal sealed class LocalHours
{
    private readonly HoursRun[] _runs;
    private readonly long[] _firstDays;
    private readonly long[] _befores;

    public LocalHours(HoursRun[] runs)
    {
        _runs = runs;
        _firstDays = Array.ConvertAll(runs, run => (long)run.FirstDay);
        _befores = Array.ConvertAll(runs, run => run.Before);
        HoursRun last = runs[^1];
        LastOpen = last.Week.Total > 0 ? long.MaxValue : HoursRun.StartOf(last.FirstDay);
    }

    /// <summary>The local time from which on the calendar is never open; the greatest number where there is none.</summary>
    public long LastOpen { get; }

    /// <summary>Open ticks from the start of the line to a local time.</summary>
    public long Before(long local)
    {
        (int day, long time) = HoursRun.Split(local);
        ref readonly HoursRun run = ref RunOf(day);
        return run.Base + run.Week.Before(day, time);
    }

    /// <summary>When the open part of the day that holds a local time ends; null if the time is in none.</summary>
    public long? OpenUntil(long local)
    {
        (int day, long time) = HoursRun.Split(local);
        return RunOf(day).Week.OpenUntil(day, time) is { } end ? local - time + end : null;
    }

    /// <summary>The earliest local time with so many open ticks, more than 0, before it; null if there are not so many by the year 9999.</summary>
    public long? TimeAt(long open)
    {
        // The last run with fewer before it.
        ref readonly HoursRun run = ref _runs[Ascending.LastUpTo(_befores, open - 1)];
        return HoursRun.StartOf(0) + run.Week.TimeAt(open - run.Base);
    }

    private ref readonly HoursRun RunOf(int day) => ref _runs[Ascending.LastUpTo(_firstDays, day)];
}
