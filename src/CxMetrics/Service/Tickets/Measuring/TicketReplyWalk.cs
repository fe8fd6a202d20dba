using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Follows who wrote to whom on one ticket, and who waited for an answer.</summary>
internal sealed class TicketReplyWalk(Ticket ticket, TicketStopwatch watch)
{
    private readonly List<TicketMilestone> _waits = [];
    private readonly List<TicketMilestone> _reopenings = [];
    private readonly HashSet<string> _agents = new(StringComparer.Ordinal);
    private DateTimeOffset? _waitingSince;
    private DateTimeOffset? _runningSince;
    private TicketTime _waited = watch.Zero;
    private DateTimeOffset? _reopenedAt;
    private OrderedMoment? _solvedAgain;
    private OrderedMoment? _human;
    private OrderedMoment? _humanOrBot;
    private DateTimeOffset? _assigned;
    private OrderedMoment? _assignedReply;
    private bool _isCreated;
    private bool _isSolved;
    private bool _hasNamelessReply;

    public int AgentReplies { get; private set; }

    public int? Agents => _hasNamelessReply ? null : _agents.Count;

    /// <summary>The creation is the customer's first message; it takes its place among the events by its moment.</summary>
    public void PassTo(DateTimeOffset moment)
    {
        if (!_isCreated && moment >= ticket.CreatedAt)
        {
            _isCreated = true;
            if (ticket.CreatedBy != TicketActor.Agent)
            {
                WaitFrom(ticket.CreatedAt);
            }
        }

        if (_solvedAgain is { } solve && solve.At < moment)
        {
            CloseReopening(watch.Missing(_reopenedAt!.Value, moment, solve));
        }
    }

    public void CustomerWrote(DateTimeOffset at) => WaitFrom(NotBeforeCreation(at));

    public void BotReplied(OrderedMoment mark) => _humanOrBot ??= mark;

    /// <summary>The time that the customer has waited for the next reply, while the ticket was not solved; null where nobody waits.</summary>
    public TicketTime? Waited(DateTimeOffset until) =>
        _waitingSince is null ? null
        : _runningSince is { } since ? TicketTime.Plus(_waited, watch.Between(since, until))
        : _waited;

    public void AgentReplied(OrderedMoment mark, string? agent)
    {
        AgentReplies++;
        _hasNamelessReply |= agent is null;
        if (agent is not null)
        {
            _agents.Add(agent);
        }

        _human ??= mark;
        _humanOrBot ??= mark;
        if (_assigned is not null)
        {
            _assignedReply ??= mark;
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

    public void Assigned(DateTimeOffset at)
    {
        if (_human is null)
        {
            _assigned ??= at;
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

    public TicketMilestone FirstResponse(DateTimeOffset asOf, OrderedMoment? solved) => FirstResponse(_human, asOf, solved);

    public TicketMilestone FirstResponseWithBots(DateTimeOffset asOf, OrderedMoment? solved) => FirstResponse(_humanOrBot, asOf, solved);

    public TicketMilestone ResponseFromAssignment(DateTimeOffset asOf, OrderedMoment? solved)
    {
        if (ticket.CreatedBy == TicketActor.Agent)
        {
            return TicketMilestone.None(MilestoneState.CreatedByAgent);
        }

        if (_assigned is not { } assigned)
        {
            return TicketMilestone.None(MilestoneState.NotAssigned);
        }

        DateTimeOffset from = NotBeforeCreation(assigned);
        return _assignedReply is { } reply ? watch.Milestone(from, reply) : watch.Missing(from, asOf, solved);
    }

    public IReadOnlyList<TicketMilestone> Reopenings(DateTimeOffset asOf, OrderedMoment? solved) =>
        new ValueList<TicketMilestone>(
            _reopenedAt is { } reopened ? [.. _reopenings, watch.Missing(reopened, asOf, solved)] : _reopenings);

    public IReadOnlyList<TicketMilestone> Waits(DateTimeOffset asOf, OrderedMoment? solved) =>
        new ValueList<TicketMilestone>(_waitingSince is { } since ? [.. _waits, Unanswered(since, asOf, solved)] : _waits);

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
        _waits.Count == 0 && since == ticket.CreatedAt && _human is { } reply && reply.At < since
            ? TicketMilestone.Invalid(since, reply.At)
            : watch.Missing(since, asOf, solved) with { Waited = Waited(asOf) };

    private TicketMilestone FirstResponse(OrderedMoment? reply, DateTimeOffset asOf, OrderedMoment? solved) =>
        ticket.CreatedBy == TicketActor.Agent
            ? TicketMilestone.None(MilestoneState.CreatedByAgent)
            : reply is { } mark ? watch.Milestone(ticket.CreatedAt, mark) : watch.Missing(ticket.CreatedAt, asOf, solved);

    private void CloseReopening(TicketMilestone response)
    {
        _reopenings.Add(response);
        _reopenedAt = null;
        _solvedAgain = null;
    }

    private DateTimeOffset NotBeforeCreation(DateTimeOffset at) => at < ticket.CreatedAt ? ticket.CreatedAt : at;
}
