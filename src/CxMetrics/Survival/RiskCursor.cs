namespace CxMetrics.Survival;

/// <summary>Goes through the times of a tally, and says how many were at risk at each.</summary>
internal sealed class RiskCursor(SurvivalTally tally)
{
    private readonly SurvivalCell[] _exits = tally.Exits;
    private readonly SurvivalCell[] _entries = tally.Entries;
    private int _entry;
    private int _next;
    private int _length;

    /// <summary>The time.</summary>
    public double Time { get; private set; }

    /// <summary>Those with <c>entry &lt; Time &lt;= time</c>.</summary>
    public long AtRisk { get; private set; } = tally.Count - tally.Entered;

    /// <summary>The events at the time.</summary>
    public long Events { get; private set; }

    /// <summary>The censored at the time, which are at risk at it.</summary>
    public long Censored { get; private set; }

    /// <summary>Who leaves at the time, by cause.</summary>
    public ReadOnlySpan<SurvivalCell> Exits => _exits.AsSpan(_next - _length, _length);

    /// <summary>Goes to the next time at which somebody leaves; false where nobody does.</summary>
    public bool MoveNext()
    {
        if (_next == _exits.Length)
        {
            return false;
        }

        MoveTo(_exits[_next].Time);
        return true;
    }

    /// <summary>Goes to a time later than the last one.</summary>
    public void MoveTo(double time)
    {
        AtRisk -= Events + Censored;
        (Time, Events, Censored, _length) = (time, 0, 0, 0);
        for (; _entry < _entries.Length && _entries[_entry].Time < time; _entry++)
        {
            AtRisk += _entries[_entry].Count;
        }

        for (; _next < _exits.Length && _exits[_next].Time < time; _next++)
        {
            AtRisk -= _exits[_next].Count;
        }

        for (; _next < _exits.Length && _exits[_next].Time == time; _next++, _length++)
        {
            long events = _exits[_next].Cause == SurvivalCell.Censored ? 0 : _exits[_next].Count;
            Events += events;
            Censored += _exits[_next].Count - events;
        }
    }
}
