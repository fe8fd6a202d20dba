using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Takes in tickets and their events as far as they are known at a moment, and counts what is left out.</summary>
internal sealed class TicketIntake(DateTimeOffset asOf, InvalidFacts invalid)
{
    private const int NotYetCreated = -1;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ReasonCounter _ticketsLeftOut = new();
    private readonly List<TicketEventOrder.Entry> _events = [];
    private readonly HashSet<int> _withEvents = [];

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
                Refuse($"{name}[{Text(index)}] has the id \"{ticket.Id}\" of an earlier ticket; expected each once.", name);
                LeaveOut(ExclusionReasons.Duplicate);
            }
            else if (isKnown)
            {
                Tickets.Add(ticket);
                Indices.Add(index);
            }
            else
            {
                LeaveOut(ExclusionReasons.NotYetCreated);
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
                Refuse($"{name}[{Text(index)}] of ticket \"{happening.TicketId}\" is a {reason}; expected it to have one.", name);
                Counts.LeaveOut(reason);
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

    /// <summary>The events of all tickets in their order, each once.</summary>
    public List<TicketEventOrder.Entry> Ordered()
    {
        _events.Sort(TicketEventOrder.Instance);
        List<TicketEventOrder.Entry> ordered = new(_events.Count);

        // Events that sort alike differ in their attributes at most, so an equal one need not stand next to it.
        HashSet<TicketEvent> alike = [];
        foreach (TicketEventOrder.Entry entry in _events)
        {
            if (ordered.Count == 0 || TicketEventOrder.Instance.Compare(ordered[^1], entry) != 0)
            {
                alike.Clear();
                ordered.Add(entry);
                continue;
            }

            alike.Add(ordered[^1].Happening);
            if (alike.Add(entry.Happening))
            {
                ordered.Add(entry);
            }
            else
            {
                Counts.LeaveOut(ExclusionReasons.Duplicate);
            }
        }

        return ordered;
    }

    /// <summary>Refuses a ticket that is measured by members of its own that contradict each other.</summary>
    public void RefuseContradiction(int ticket, string name)
    {
        Refuse($"{name}[{Text(Indices[ticket])}], \"{Tickets[ticket].Id}\", has a first reply and 0 replies of agents; expected at least one.", name);
        LeaveOut(ExclusionReasons.ReplyWithoutReplies);
    }

    private static string? Lacks(TicketEvent happening) => happening.Kind switch
    {
        TicketEventKind.Status when happening.Status is null => ExclusionReasons.NoStatus,
        TicketEventKind.SlaTarget when happening.SlaMetric is null || happening.Target is null => ExclusionReasons.NoTarget,
        _ => null,
    };

    private static string Text(long index) => index.ToString(CultureInfo.InvariantCulture);

    private void LeaveOut(string reason) => _ticketsLeftOut.Add(reason);

    private void Refuse(string message, string name)
    {
        if (invalid == InvalidFacts.Throw)
        {
            throw new ArgumentException(message, name);
        }
    }
}
