namespace CxMetrics.Service;

/// <summary>Counts what became of the events.</summary>
internal sealed class TicketEventCounts
{
    private readonly Dictionary<string, long> _leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _noted = new(StringComparer.Ordinal);

    public long Used { get; private set; }

    public ReasonCounts LeftOut => ReasonCounts.None.Merge(_leftOut);

    public ReasonCounts Noted => ReasonCounts.None.Merge(_noted);

    public void Use() => Used++;

    public void LeaveOut(string reason, long count = 1) => _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + count;

    public void Note(string reason) => _noted[reason] = _noted.GetValueOrDefault(reason) + 1;
}
