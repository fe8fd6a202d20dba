namespace CxMetrics;

/// <summary>Counts what became of the events.</summary>
internal sealed class TicketEventCounts
{
    private readonly ReasonCounter _leftOut = new();
    private readonly ReasonCounter _noted = new();

    public long Used { get; private set; }

    public ReasonCounts LeftOut => _leftOut.ToCounts();

    public ReasonCounts Noted => _noted.ToCounts();

    public void Use() => Used++;

    public void LeaveOut(string reason, long count = 1) => _leftOut.Add(reason, count);

    public void Note(string reason) => _noted.Add(reason);
}
