using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts measured tickets in every rate and every kind of duration; what has no duration of some kind is left out of that kind alone.</summary>
internal sealed class TicketCounter(TicketDefinition definition) : ICounter<MeasuredTicket, TicketTally>
{
    private static readonly TicketDurationKind[] Kinds = Enum.GetValues<TicketDurationKind>();

    private readonly RateTally.Builder _solved = new();
    private readonly RateTally.Builder _reopened = new();
    private readonly RateTally.Builder _oneTouch = new();
    private readonly RateTally.Builder _twoTouch = new();
    private readonly RateTally.Builder _withoutReply = new();
    private readonly RateTally.Builder _withoutFurtherMessage = new();
    private readonly TicketTimeCounter[] _times = [.. Kinds.Select(_ => new TicketTimeCounter(definition.Calendar is not null))];
    private long _reopenings;
    private long _customerMessages;

    public string? Add(MeasuredTicket fact)
    {
        if (!ReferenceEquals(fact.Definition, definition) && fact.Definition != definition)
        {
            throw new ArgumentException(
                $"Ticket {Quote.Of(fact.Ticket.Id)} was measured under {Quote.OfDefinition(fact.Definition)}; expected it under {Quote.OfDefinition(definition)}.", nameof(fact));
        }

        _solved.Add(fact.IsSolved);
        _reopened.Add(
            fact.Resolutions != 0 && fact.Reopenings is { } reopenings ? reopenings > 0 : null,
            fact.Resolutions == 0 ? ExclusionReasons.NeverSolved : ExclusionReasons.Unknown);
        _reopenings += fact.Reopenings ?? 0;
        string absent = fact.IsSolved ? ExclusionReasons.Unknown : ExclusionReasons.Open;
        bool isOfAgent = definition.AgentCreated == AgentCreatedTickets.LeaveOut && fact.Ticket.CreatedBy == TicketActor.Agent;
        string untouched = isOfAgent ? ExclusionReasons.CreatedByAgent : absent;
        _oneTouch.Add(fact.IsSolved && !isOfAgent ? fact.IsOneTouch : null, untouched);
        _twoTouch.Add(fact.IsSolved && !isOfAgent ? fact.IsTwoTouch : null, untouched);
        _withoutReply.Add(fact.IsSolved ? fact.IsSolvedWithoutReply : null, absent);
        _withoutFurtherMessage.Add(fact.IsSolved ? fact.IsSolvedWithoutFurtherMessage : null, absent);
        _customerMessages += fact.CustomerMessages ?? 0;
        foreach (TicketDurationKind kind in Kinds)
        {
            foreach (TicketMilestone milestone in fact.Milestones(kind))
            {
                _times[(int)kind].Add(milestone);
            }
        }

        return null;
    }

    public TicketTally ToTally() => new()
    {
        Solved = _solved.ToTally(),
        Reopened = _reopened.ToTally(),
        OneTouch = _oneTouch.ToTally(),
        TwoTouch = _twoTouch.ToTally(),
        SolvedWithoutReply = _withoutReply.ToTally(),
        WithoutFurtherMessage = _withoutFurtherMessage.ToTally(),
        CustomerMessages = _customerMessages,
        Reopenings = _reopenings,
        Times = Kinds.ToDictionary(kind => kind, kind => _times[(int)kind].ToTally()),
    };
}
