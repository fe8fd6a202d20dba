namespace CxMetrics;

/// <summary>Follows the status of one ticket: the time in each, the solves and the returns.</summary>
/// <remarks>A ticket is new from its creation until its first status; no time runs before its creation, whatever its events say.</remarks>
internal sealed class TicketStatusWalk(DateTimeOffset createdAt, TicketStopwatch watch)
{
    private readonly TicketTime[] _times = [watch.Zero, watch.Zero, watch.Zero, watch.Zero, watch.Zero, watch.Zero];
    private readonly List<TicketOpenSpan> _spans = [];
    private DateTimeOffset _since = createdAt;
    private DateTimeOffset _openSince = createdAt;
    private bool _hasStatus;

    public TicketStatus Status { get; private set; } = TicketStatus.New;

    public bool IsSolved => IsSolvedStatus(Status);

    public int Resolutions { get; private set; }

    public int Returns { get; private set; }

    public OrderedMoment? FirstSolve { get; private set; }

    public OrderedMoment? LastSolve { get; private set; }

    /// <summary>The solve that stands; null while it is open.</summary>
    public OrderedMoment? Solve => IsSolved ? LastSolve : null;

    public IEnumerable<TicketOpenSpan> OpenSpans => IsSolved ? _spans : [.. _spans, new() { From = _openSince }];

    public static bool IsSolvedStatus(TicketStatus status) => status is TicketStatus.Solved or TicketStatus.Closed;

    /// <summary>Sets the status; false where it is what it was already.</summary>
    public bool Set(TicketStatus status, OrderedMoment mark)
    {
        bool changes = !_hasStatus || status != Status;
        bool wasSolved = IsSolved;
        Pass(mark.At);
        _hasStatus = true;
        Status = status;
        if (IsSolved && !wasSolved)
        {
            Resolutions++;
            FirstSolve ??= mark;
            LastSolve = mark;
            _spans.Add(new() { From = _openSince, Until = _since });
        }
        else if (wasSolved && !IsSolved)
        {
            Returns++;
            _openSince = _since;
        }

        return changes;
    }

    /// <summary>Lets the time run on in the present status.</summary>
    public void Pass(DateTimeOffset until)
    {
        if (until > _since)
        {
            ref TicketTime time = ref _times[(int)Status];
            time = TicketTime.Plus(time, watch.Between(_since, until));
            _since = until;
        }
    }

    public TicketTime TimeIn(TicketStatus status) => _times[(int)status];

    public TicketTime TimeIn(TicketStatus first, TicketStatus second) => TicketTime.Plus(TimeIn(first), TimeIn(second));
}
