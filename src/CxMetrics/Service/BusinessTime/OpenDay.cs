namespace CxMetrics;

/// <summary>The open parts of one local day, with the shift that ran in from the day before: sorted, apart, from 0 to 24 hours.</summary>
internal sealed class OpenDay
{
    // Part i is open from _starts[i] to _ends[i], and _before[i] ticks of the day are open before it.
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly long[] _before;

    public OpenDay(DayHours previous, DayHours own)
    {
        IEnumerable<(long Start, long End)> carried = previous
            .Where(window => window.End > TimeSpan.TicksPerDay)
            .Select(window => (0L, window.End - TimeSpan.TicksPerDay));
        IEnumerable<(long Start, long End)> opened = own
            .Select(window => (window.Open.Ticks, Math.Min(window.End, TimeSpan.TicksPerDay)));

        List<(long Start, long End)> parts = Union(carried.Concat(opened));
        _starts = [.. parts.Select(part => part.Start)];
        _ends = [.. parts.Select(part => part.End)];
        _before = new long[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            _before[i] = Total;
            Total += _ends[i] - _starts[i];
        }
    }

    /// <summary>Open ticks of the whole day.</summary>
    public long Total { get; }

    /// <summary>Open ticks of the day before a time of it.</summary>
    public long Before(long time)
    {
        for (int i = 0; i < _starts.Length; i++)
        {
            if (time < _ends[i])
            {
                return _before[i] + Math.Max(time - _starts[i], 0);
            }
        }

        return Total;
    }

    /// <summary>When the open part that holds a time of the day ends; null if the time is in none.</summary>
    public long? OpenUntil(long time)
    {
        for (int i = 0; i < _starts.Length; i++)
        {
            if (time < _ends[i])
            {
                return time >= _starts[i] ? _ends[i] : null;
            }
        }

        return null;
    }

    /// <summary>The earliest time with so many open ticks of the day before it, for more than 0 and at most all of them.</summary>
    public long TimeAt(long open)
    {
        int i = 0;
        while (i < _before.Length - 1 && _before[i + 1] < open)
        {
            i++;
        }

        return _starts[i] + open - _before[i];
    }

    private static List<(long Start, long End)> Union(IEnumerable<(long Start, long End)> parts)
    {
        List<(long Start, long End)> union = [];
        foreach ((long start, long end) in parts.Order())
        {
            if (union.Count > 0 && start <= union[^1].End)
            {
                union[^1] = (union[^1].Start, Math.Max(union[^1].End, end));
            }
            else
            {
                union.Add((start, end));
            }
        }

        return union;
    }
}
