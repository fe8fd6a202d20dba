using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Takes in tickets and their events as far as they are known at a moment, and counts what is left out.</summary>
internal sealed class TicketIntake(DateTimeOffset asOf, InvalidFacts invalid)
{
    private const int NotYetCreated = -1;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ReasonCounter _ticketsLeftOut = new();
    private readonly List<LoggedEvent> _events = [];
    private readonly HashSet<int> _withEvents = [];
    private Timelines<LoggedEvent>? _timelines;

    /// <summary>For each ticket the number of its timeline, from 1; 0 where it has none.</summary>
    private int[] _timelineOf = [];

    public List<Ticket> Tickets { get; } = [];

    /// <summary>The index of each ticket in what the caller passed.</summary>
    public List<long> Indices { get; } = [];

    public TicketEventCounts Counts { get; } = new();

    public ReasonCounts TicketsLeftOut => _ticketsLeftOut.ToCounts();

    /// <summary>Whether the source tells events of the ticket, be they later than the moment.</summary>
    public bool HasEvents(int ticket) => _withEvents.Contains(ticket);

    public void AddTickets(IEnumerable<Ticket> tickets, string name)
    {
        int index = 0;
        foreach (Ticket ticket in tickets)
        {
            Guard.NotNull(ticket, name, index);
            bool isKnown = ticket.CreatedAt <= asOf;
            if (!_places.TryAdd(ticket.Id, isKnown ? Tickets.Count : NotYetCreated))
            {
                LeaveOut(ExclusionReasons.Duplicate, $"{name}[{index}] has the id {Quote.Of(ticket.Id)} of an earlier ticket; {InvalidFact.OnceEach}", name);
            }
            else if (isKnown)
            {
                Tickets.Add(ticket);
                Indices.Add(index);
            }
            else
            {
                _ticketsLeftOut.Add(ExclusionReasons.NotYetCreated);
            }

            index++;
        }
    }

    public void AddEvents(IEnumerable<TicketEvent> events, string name)
    {
        int index = 0;
        foreach (TicketEvent happening in events)
        {
            Guard.NotNull(happening, name, index);
            if (!_places.TryGetValue(happening.TicketId, out int ticket))
            {
                Counts.LeaveOut(ExclusionReasons.UnknownTicket);
            }
            else if (Lacks(happening) is { } reason)
            {
                Counts.LeaveOut(InvalidFact.Refuse(
                    invalid, reason, FormattableString.Invariant($"{name}[{index}] of ticket {Quote.Of(happening.TicketId)} is a {reason}; expected it to have one."), name));
            }
            else if (ticket == NotYetCreated)
            {
                Counts.LeaveOut(ExclusionReasons.TicketNotYetCreated);
            }
            else
            {
                _withEvents.Add(ticket);
                if (happening.At > asOf)
                {
                    Counts.LeaveOut(ExclusionReasons.AfterAsOf);
                }
                else
                {
                    _events.Add(new(ticket, happening));
                }
            }

            index++;
        }
    }

    /// <summary>The known events of a ticket in their order, each once; to be asked for when all were added, and once a ticket.</summary>
    public ReadOnlySpan<LoggedEvent> EventsOf(int ticket)
    {
        if (_timelines is null)
        {
            _timelines = new(_events);
            _timelineOf = new int[Tickets.Count];
            for (int i = 0; i < _timelines.Count; i++)
            {
                _timelineOf[_timelines[i][0].Ticket] = i + 1;
            }
        }

        return _timelineOf[ticket] is > 0 and var timeline ? Once(_timelines[timeline - 1]) : [];
    }

    /// <summary>Events that sort alike differ in their attributes at most, so an equal one need not stand next to it.</summary>
    private ReadOnlySpan<LoggedEvent> Once(ReadOnlySpan<LoggedEvent> events)
    {
        bool hasTies = false;
        for (int i = 1; i < events.Length; i++)
        {
            hasTies |= LoggedEvent.Compare(events[i - 1], events[i]) == 0;
        }

        if (!hasTies)
        {
            return events;
        }

        LoggedEvent[] once = [.. events.ToArray().DistinctBy(entry => entry.Happening)];
        Counts.LeaveOut(ExclusionReasons.Duplicate, events.Length - once.Length);
        return once;
    }

    /// <summary>Refuses a ticket that is measured by members of its own that contradict each other.</summary>
    public void RefuseContradiction(int ticket, string name) => LeaveOut(
        ExclusionReasons.ReplyWithoutReplies,
        $"{name}[{Indices[ticket]}], {Quote.Of(Tickets[ticket].Id)}, has a first reply and 0 replies of agents; expected at least one.",
        name);

    private static string? Lacks(TicketEvent happening) => happening.Kind switch
    {
        TicketEventKind.Status when happening.Status is null => ExclusionReasons.NoStatus,
        TicketEventKind.SlaTarget when happening.SlaMetric is null || happening.Target is null => ExclusionReasons.NoTarget,
        _ => null,
    };

    private void LeaveOut(string reason, FormattableString refusal, string name) =>
        _ticketsLeftOut.Add(InvalidFact.Refuse(invalid, reason, FormattableString.Invariant(refusal), name));
}
