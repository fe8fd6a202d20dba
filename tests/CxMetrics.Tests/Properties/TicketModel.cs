namespace CxMetrics.Tests.Properties;

/// <summary>
/// Reads one ticket the slow way: its status is asked for at every minute, and every reply looks back for what it answers. Events of the logs
/// lie on whole minutes.
/// </summary>
internal sealed class TicketModel
{
    private readonly Ticket _ticket;
    private readonly DateTimeOffset _asOf;
    private readonly TicketEvent[] _events;
    private readonly TicketEvent[] _statuses;

    public TicketModel(Ticket ticket, IEnumerable<TicketEvent> events, DateTimeOffset asOf)
    {
        _ticket = ticket;
        _asOf = asOf;
        _events = [.. events
            .Where(happening => string.Equals(happening.TicketId, ticket.Id, StringComparison.Ordinal) && happening.At <= asOf)
            .Distinct()
            .OrderBy(happening => happening.At)
            .ThenBy(happening => happening.Sequence)
            .ThenBy(happening => happening.Kind switch
            {
                TicketEventKind.CustomerReply => 0,
                TicketEventKind.Assigned => 1,
                TicketEventKind.SlaTarget => 2,
                TicketEventKind.InternalNote => 3,
                TicketEventKind.PublicReply => 4,
                _ => 5,
            })
            .ThenBy(happening => happening.Status)
            .ThenBy(happening => happening.Actor)];
        _statuses = [.. _events.Where(happening => happening.Kind == TicketEventKind.Status)];
    }

    public int Resolutions => Moves(fromSolved: false, toSolved: true).Count();

    public int Returns => Moves(fromSolved: true, toSolved: false).Count();

    public DateTimeOffset? FirstSolve => Moves(fromSolved: false, toSolved: true).Select(move => (DateTimeOffset?)move.At).FirstOrDefault();

    public DateTimeOffset? LastSolve => Moves(fromSolved: false, toSolved: true).Select(move => (DateTimeOffset?)move.At).LastOrDefault();

    public TicketStatus Last => _statuses.Length == 0 ? TicketStatus.New : _statuses[^1].Status!.Value;

    public DateTimeOffset? FirstReply(params TicketActor[] actors) => _events
        .Where(happening => happening.Kind == TicketEventKind.PublicReply && actors.Contains(happening.Actor))
        .Select(happening => (DateTimeOffset?)happening.At)
        .FirstOrDefault();

    public int Replies => _events.Count(IsReply);

    /// <summary>The minutes in some statuses, and those of them at which the office is open.</summary>
    public (int Calendar, int Business) Minutes(params TicketStatus[] statuses)
    {
        DateTimeOffset[] minutes = [.. Enumerable.Range(0, (int)(_asOf - _ticket.CreatedAt).TotalMinutes)
            .Select(minute => _ticket.CreatedAt.AddMinutes(minute))
            .Where(moment => statuses.Contains(StatusAt(moment)))];
        return (minutes.Length, minutes.Count(moment => TicketLogs.Office.IsOpen(moment)));
    }

    /// <summary>The minutes that answered messages waited: a reply answers the first message since the reply before it.</summary>
    public IEnumerable<double> Waits(params TicketActor[] actors)
    {
        int previous = -1;
        for (int i = 0; i < _events.Length; i++)
        {
            if (_events[i].Kind != TicketEventKind.PublicReply || !actors.Contains(_events[i].Actor) || _events[i].At < _ticket.CreatedAt)
            {
                continue;
            }

            List<DateTimeOffset> messages = [.. _events[(previous + 1)..i].Where(IsMessage).Select(message => message.At)];
            if (previous < 0)
            {
                // Events before the creation are before the first reply that can answer; the creation itself is the customer's, or not.
                messages = [.. messages.Select(at => at < _ticket.CreatedAt ? _ticket.CreatedAt : at)];
                if (_ticket.CreatedBy != TicketActor.Agent)
                {
                    messages.Add(_ticket.CreatedAt);
                }
            }

            if (messages.Count > 0)
            {
                yield return (_events[i].At - messages.Min()).TotalMinutes;
            }

            previous = i;
        }
    }

    private static bool IsSolved(TicketStatus status) => status is TicketStatus.Solved or TicketStatus.Closed;

    private static bool IsReply(TicketEvent happening) =>
        happening is { Kind: TicketEventKind.PublicReply, Actor: TicketActor.Agent };

    private static bool IsMessage(TicketEvent happening) =>
        happening is { Kind: TicketEventKind.CustomerReply } or { Kind: TicketEventKind.PublicReply, Actor: TicketActor.Customer };

    private TicketStatus StatusAt(DateTimeOffset moment) =>
        _statuses.LastOrDefault(status => status.At <= moment)?.Status ?? TicketStatus.New;

    private IEnumerable<TicketEvent> Moves(bool fromSolved, bool toSolved) => _statuses.Where((status, index) =>
        IsSolved(index == 0 ? TicketStatus.New : _statuses[index - 1].Status!.Value) == fromSolved && IsSolved(status.Status!.Value) == toSolved);
}
