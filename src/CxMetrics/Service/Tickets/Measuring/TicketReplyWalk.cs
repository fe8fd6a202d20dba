using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Follows who wrote to whom on one ticket, and who waited for an answer: one rule says who answers, and since when it is waited.</summary>
internal sealed class TicketReplyWalk(Ticket ticket, TicketDefinition definition, TicketStopwatch watch)
{
    private readonly List<TicketMilestone> _waits = [];
    private readonly List<TicketMilestone> _reopenings = [];
    private readonly HashSet<string> _agents = new(StringComparer.Ordinal);
    private DateTimeOffset? _waitingSince;
    private DateTimeOffset? _runningSince;
    private TicketTime _waited = watch.Zero;
    private DateTimeOffset? _reopenedAt;
    private OrderedMoment? _solvedAgain;
    private DateTimeOffset? _start = StartsWithCreation(ticket, definition) ? ticket.CreatedAt : null;
    private OrderedMoment? _answer;
    private bool _isCreated;
    private bool _isSolved;
    private bool _isAsked = ticket.CreatedBy != TicketActor.Agent;
    private bool _hasNamelessReply;

    public int AgentReplies { get; private set; }

    public int? Agents => _hasNamelessReply ? null : _agents.Count;

    /// <summary>The customer's messages, of which the creation is the first.</summary>
    public int CustomerMessages { get; private set; } = ticket.CreatedBy == TicketActor.Customer ? 1 : 0;

    /// <summary>Whether the first of the waits is that for the first response.</summary>
    public bool FirstWaitIsResponse { get; private set; }

    private bool FromHandoff => definition.Start is TicketStart.Assignment or TicketStart.Handoff;

    /// <summary>The creation is the customer's first message; it takes its place among the events by its moment.</summary>
    public void PassTo(DateTimeOffset moment)
    {
        if (!_isCreated && moment >= ticket.CreatedAt)
        {
            _isCreated = true;
            if (ticket.CreatedBy != TicketActor.Agent && !FromHandoff)
            {
                WaitForResponse(ticket.CreatedAt);
            }
        }

        if (_solvedAgain is { } solve && solve.At < moment)
        {
            CloseReopening(watch.Missing(_reopenedAt!.Value, moment, solve));
        }
    }

    /// <summary>Sources that log the creation as a message too have it at the same moment.</summary>
    public void CustomerWrote(DateTimeOffset at)
    {
        CustomerMessages += ticket.CreatedBy == TicketActor.Customer && at == ticket.CreatedAt ? 0 : 1;
        _isAsked = true;
        DateTimeOffset from = NotBeforeCreation(at);
        if (definition.Start == TicketStart.FirstMessage && _start is null)
        {
            _start = from;
            WaitForResponse(from);
        }
        else if (!FromHandoff || _start is not null || AgentReplies > 0)
        {
            WaitFrom(from);
        }
    }

    /// <summary>The time that the customer has waited for the next reply, while the ticket was not solved; null where nobody waits.</summary>
    public TicketTime? Waited(DateTimeOffset until) =>
        _waitingSince is null ? null
        : _runningSince is { } since ? TicketTime.Plus(_waited, watch.Between(since, until))
        : _waited;

    public void AgentReplied(string? agent)
    {
        AgentReplies++;
        _hasNamelessReply |= agent is null;
        if (agent is not null)
        {
            _agents.Add(agent);
        }
    }

    /// <summary>Whoever answers by the definition ends every wait there is.</summary>
    public void Answered(OrderedMoment mark)
    {
        _isAsked = false;
        if (_start is not null)
        {
            _answer ??= mark;
        }

        if (mark.At >= _waitingSince)
        {
            _waits.Add(watch.Milestone(_waitingSince.Value, mark) with { Waited = Waited(mark.At) });
            _waitingSince = null;
            _runningSince = null;
        }

        if (_reopenedAt is { } reopened)
        {
            CloseReopening(watch.Milestone(reopened, mark));
        }
    }

    /// <summary>A hand-off to somebody starts the wait, unless a person has answered before; a bot that hands over has not.</summary>
    public void Assigned(DateTimeOffset at, bool toAgent)
    {
        if (_start is not null || AgentReplies > 0 || !FromHandoff || (definition.Start == TicketStart.Assignment && !toAgent))
        {
            return;
        }

        _start = NotBeforeCreation(at);
        if (ticket.CreatedBy != TicketActor.Agent)
        {
            WaitForResponse(_start.Value);
        }
        else if (_isAsked)
        {
            WaitFrom(_start.Value);
        }
    }

    /// <summary>A reply of the same moment still answers the reopening: sources differ in which of the two they write first.</summary>
    public void Solved(OrderedMoment mark)
    {
        _isSolved = true;
        _waited = Waited(mark.At) ?? watch.Zero;
        _runningSince = null;
        _solvedAgain = _reopenedAt is null ? null : mark;
    }

    public void Reopened(DateTimeOffset at)
    {
        _isSolved = false;
        if (_reopenedAt is { } before)
        {
            CloseReopening(watch.Missing(before, at, _solvedAgain));
        }

        _reopenedAt = NotBeforeCreation(at);
        _runningSince = _waitingSince is null ? null : _reopenedAt;
    }

    public TicketMilestone FirstResponse(DateTimeOffset asOf, OrderedMoment? solved) =>
        ticket.CreatedBy == TicketActor.Agent && (definition.Start != TicketStart.FirstMessage || _start is null)
            ? TicketMilestone.None(MilestoneState.CreatedByAgent)
            : _start is not { } start ? TicketMilestone.None(MilestoneState.NotAssigned)
            : _answer is { } mark ? watch.Milestone(start, mark)
            : watch.Missing(start, asOf, solved);

    public IReadOnlyList<TicketMilestone> Reopenings(DateTimeOffset asOf, OrderedMoment? solved) =>
        new ValueList<TicketMilestone>(
            _reopenedAt is { } reopened ? [.. _reopenings, watch.Missing(reopened, asOf, solved)] : _reopenings);

    public IReadOnlyList<TicketMilestone> Waits(DateTimeOffset asOf, OrderedMoment? solved) =>
        new ValueList<TicketMilestone>(_waitingSince is { } since ? [.. _waits, Unanswered(since, asOf, solved)] : _waits);

    private static bool StartsWithCreation(Ticket ticket, TicketDefinition definition) => definition.Start switch
    {
        TicketStart.Assignment or TicketStart.Handoff => false,
        TicketStart.FirstMessage => ticket.CreatedBy != TicketActor.Agent,
        _ => true,
    };

    private void WaitForResponse(DateTimeOffset from)
    {
        FirstWaitIsResponse = _waits.Count == 0;
        WaitFrom(from);
    }

    private void WaitFrom(DateTimeOffset from)
    {
        if (_waitingSince is null)
        {
            _waitingSince = from;
            _waited = watch.Zero;
            _runningSince = _isSolved ? null : from;
        }
    }

    /// <summary>A reply from before the creation may be the answer to it: the clocks disagree, so its time is unknown.</summary>
    private TicketMilestone Unanswered(DateTimeOffset since, DateTimeOffset asOf, OrderedMoment? solved) =>
        _waits.Count == 0 && since == _start && _answer is { } reply && reply.At < since
            ? TicketMilestone.Invalid(since, reply.At)
            : watch.Missing(since, asOf, solved) with { Waited = Waited(asOf) };

    private void CloseReopening(TicketMilestone response)
    {
        _reopenings.Add(response);
        _reopenedAt = null;
        _solvedAgain = null;
    }

    private DateTimeOffset NotBeforeCreation(DateTimeOffset at) => at < ticket.CreatedAt ? ticket.CreatedAt : at;
}
