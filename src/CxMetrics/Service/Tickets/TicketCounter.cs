using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts measured tickets in every rate and every kind of duration; what has no duration of some kind is left out of that kind alone.</summary>
internal sealed class TicketCounter : ICounter<MeasuredTicket, TicketTally>
{
    private static readonly TicketDurationKind[] Kinds = Enum.GetValues<TicketDurationKind>();

    private readonly TicketDefinition _definition;
    private readonly RateTally.Builder _solved = new();
    private readonly RateTally.Builder _reopened = new();
    private readonly RateTally.Builder _oneTouch = new();
    private readonly RateTally.Builder _twoTouch = new();
    private readonly RateTally.Builder _withoutReply = new();
    private readonly RateTally.Builder _withoutFurtherMessage = new();
    private readonly TicketTimeCounter[] _times;
    private long _reopenings;
    private long _customerMessages;

    public TicketCounter(TicketDefinition definition)
    {
        _definition = definition;
        _times = [.. Kinds.Select(_ => new TicketTimeCounter(definition.Calendar is not null))];
    }

    public string? Add(MeasuredTicket fact)
    {
        if (!ReferenceEquals(fact.Definition, _definition) && fact.Definition != _definition)
        {
            throw new ArgumentException(
                $"Ticket {Quote.Of(fact.Ticket.Id)} was measured under {Quote.OfDefinition(fact.Definition)}; expected it under {Quote.OfDefinition(_definition)}.", nameof(fact));
        }

        _solved.Add(fact.IsSolved);
        AddReopenings(fact);
        AddTouches(_oneTouch, fact, fact.IsOneTouch);
        AddTouches(_twoTouch, fact, fact.IsTwoTouch);
        AddSolved(_withoutReply, fact, fact.IsSolvedWithoutReply);
        AddSolved(_withoutFurtherMessage, fact, fact.IsSolvedWithoutFurtherMessage);
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
        Response = Times(TicketDurationKind.Response),
        ReplyWait = Times(TicketDurationKind.ReplyWait),
        PeriodicUpdate = Times(TicketDurationKind.PeriodicUpdate),
        PausableUpdate = Times(TicketDurationKind.PausableUpdate),
        FirstResolution = Times(TicketDurationKind.FirstResolution),
        FullResolution = Times(TicketDurationKind.FullResolution),
        RequesterWait = Times(TicketDurationKind.RequesterWait),
        AgentWait = Times(TicketDurationKind.AgentWait),
        OnHold = Times(TicketDurationKind.OnHold),
        AgentWork = Times(TicketDurationKind.AgentWork),
        Unsolved = Times(TicketDurationKind.Unsolved),
    };

    private static void AddSolved(RateTally.Builder rate, MeasuredTicket fact, bool? hit)
    {
        if (fact.IsSolved)
        {
            rate.Add(hit, ExclusionReasons.Unknown);
        }
        else
        {
            rate.Exclude(ExclusionReasons.Open);
        }
    }

    private void AddTouches(RateTally.Builder rate, MeasuredTicket fact, bool? hit)
    {
        if (_definition.AgentCreated == AgentCreatedTickets.LeaveOut && fact.Ticket.CreatedBy == TicketActor.Agent)
        {
            rate.Exclude(ExclusionReasons.CreatedByAgent);
        }
        else
        {
            AddSolved(rate, fact, hit);
        }
    }

    private void AddReopenings(MeasuredTicket fact)
    {
        _reopenings += fact.Reopenings ?? 0;
        if (fact.Resolutions == 0)
        {
            _reopened.Exclude(ExclusionReasons.NeverSolved);
        }
        else
        {
            _reopened.Add(fact.Reopenings is { } reopenings ? reopenings > 0 : null, ExclusionReasons.Unknown);
        }
    }

    private TicketTimeTally Times(TicketDurationKind kind) => _times[(int)kind].ToTally();
}
