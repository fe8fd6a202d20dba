namespace CxMetrics;

/// <summary>The open parts of one local day, with the shift that ran in from the day before.</summary>
/// <remarks>The parts of a day are shared by all days like it, whatever ran into them: there may be many of both.</remarks>
internal sealed class OpenDay
{
    private readonly OpenParts _own;
    private readonly long _carried;

    // Open by the day's own hours as well as by the shift that ran in.
    private readonly long _twice;

    public OpenDay(DayHours previous, DayHours own)
    {
        _own = own.Parts;
        _carried = previous.Parts.Carried;
        _twice = _own.Before(_carried);
        Total = _carried + _own.Total - _twice;
    }

    /// <summary>Open ticks of the whole day.</summary>
    public long Total { get; }

    /// <summary>Open ticks of the day before a time of it.</summary>
    public long Before(long time) => time <= _carried ? time : _carried + _own.Before(time) - _twice;

    /// <summary>When the open part that holds a time of the day ends; null if the time is in none.</summary>
    public long? OpenUntil(long time) => time < _carried ? _own.OpenUntil(_carried) ?? _carried : _own.OpenUntil(time);

    /// <summary>The earliest time with so many open ticks of the day before it, for more than 0 and at most all of them.</summary>
    public long TimeAt(long open) => open <= _carried ? open : _own.TimeAt(open - _carried + _twice);
}
