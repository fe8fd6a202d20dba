namespace CxMetrics;

/// <summary>The open parts of a day by its own hours alone: sorted, apart, from 0 to 24 hours.</summary>
internal sealed class OpenParts
{
    // Part i is open from _starts[i] to _ends[i], and _before[i] ticks of the day are open before it.
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly long[] _before;

    public OpenParts(DayHours hours)
    {
        List<(long Start, long End)> parts = Union(hours.Select(window => (window.Open.Ticks, Math.Min(window.End, TimeSpan.TicksPerDay))));
        _starts = [.. parts.Select(part => part.Start)];
        _ends = [.. parts.Select(part => part.End)];
        _before = new long[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            _before[i] = Total;
            Total += _ends[i] - _starts[i];
        }

        // A window that ends later than others need not be the last.
        Carried = hours.Select(window => window.End - TimeSpan.TicksPerDay).Append(0).Max();
    }

    /// <summary>Open ticks of the whole day.</summary>
    public long Total { get; }

    /// <summary>Until when the next day is open by the hours of this one, as ticks of that day.</summary>
    public long Carried { get; }

    /// <summary>Open ticks of the day before a time of it.</summary>
    public long Before(long time)
    {
        int part = PartAt(time);
        return part < _starts.Length ? _before[part] + Math.Max(time - _starts[part], 0) : Total;
    }

    /// <summary>When the open part that holds a time of the day ends; null if the time is in none.</summary>
    public long? OpenUntil(long time)
    {
        int part = PartAt(time);
        return part < _starts.Length && time >= _starts[part] ? _ends[part] : null;
    }

    /// <summary>The earliest time with so many open ticks of the day before it, for more than 0 and at most all of them.</summary>
    public long TimeAt(long open)
    {
        int next = Array.BinarySearch(_before, open);
        int part = (next < 0 ? ~next : next) - 1;
        return _starts[part] + open - _before[part];
    }

    /// <summary>The first part that ends after a time.</summary>
    private int PartAt(long time)
    {
        int part = Array.BinarySearch(_ends, time);
        return part < 0 ? ~part : part + 1;
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
