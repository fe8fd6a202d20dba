using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Follows who wrote to whom on one ticket, and who waited for an answer.</summary>
internal sealed class TicketReplyWalk(Ticket ticket, TicketStopwatch watch)
{
    private readonly List<TicketMilestone> _waits = [];
    private readonly List<TicketMilestone> _reopenings = [];
    private readonly HashSet<string> _agents = new(StringComparer.Ordinal);
    private DateTimeOffset? _waitingSince;
    private DateTimeOffset? _reopenedAt;
    private DateTimeOffset? _solvedAgainAt;
    private DateTimeOffset? _human;
    private DateTimeOffset? _humanOrBot;
    private DateTimeOffset? _assigned;
    private DateTimeOffset? _assignedReply;
    private bool _isCreated;
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
                _waitingSince ??= ticket.CreatedAt;
            }
        }

        if (_solvedAgainAt < moment)
        {
            CloseReopening(TicketMilestone.SolvedWithoutReply(_reopenedAt!.Value));
        }
    }

    public void CustomerWrote(DateTimeOffset at) => _waitingSince ??= NotBeforeCreation(at);

    public void BotReplied(DateTimeOffset at) => _humanOrBot ??= at;

    public void AgentReplied(DateTimeOffset at, string? agent)
    {
        AgentReplies++;
        _hasNamelessReply |= agent is null;
        if (agent is not null)
        {
            _agents.Add(agent);
        }

        _human ??= at;
        _humanOrBot ??= at;
        if (_assigned is not null)
        {
            _assignedReply ??= at;
        }

        if (at >= _waitingSince)
        {
            _waits.Add(watch.Milestone(_waitingSince.Value, at));
            _waitingSince = null;
        }

        if (_reopenedAt is { } reopened)
        {
            CloseReopening(watch.Milestone(reopened, at));
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
    public void SolvedAt(DateTimeOffset at) => _solvedAgainAt = _reopenedAt is null ? null : at;

    public void Reopened(DateTimeOffset at)
    {
        if (_reopenedAt is { } before)
        {
            CloseReopening(TicketMilestone.SolvedWithoutReply(before));
        }

        _reopenedAt = NotBeforeCreation(at);
    }

    public TicketMilestone FirstResponse(DateTimeOffset asOf, bool isSolved) => FirstResponse(_human, asOf, isSolved);

    public TicketMilestone FirstResponseWithBots(DateTimeOffset asOf, bool isSolved) => FirstResponse(_humanOrBot, asOf, isSolved);

    public TicketMilestone ResponseFromAssignment(DateTimeOffset asOf, bool isSolved)
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
        return _assignedReply is { } reply ? watch.Milestone(from, reply) : watch.Missing(from, asOf, isSolved);
    }

    public IReadOnlyList<TicketMilestone> Reopenings(DateTimeOffset asOf, bool isSolved) =>
        new ValueList<TicketMilestone>(
            _reopenedAt is { } reopened ? [.. _reopenings, watch.Missing(reopened, asOf, isSolved)] : _reopenings);

    public IReadOnlyList<TicketMilestone> Waits(DateTimeOffset asOf, bool isSolved) =>
        new ValueList<TicketMilestone>(_waitingSince is { } since ? [.. _waits, watch.Missing(since, asOf, isSolved)] : _waits);

    private TicketMilestone FirstResponse(DateTimeOffset? reply, DateTimeOffset asOf, bool isSolved) =>
        ticket.CreatedBy == TicketActor.Agent
            ? TicketMilestone.None(MilestoneState.CreatedByAgent)
            : reply is { } at ? watch.Milestone(ticket.CreatedAt, at) : watch.Missing(ticket.CreatedAt, asOf, isSolved);

    private void CloseReopening(TicketMilestone response)
    {
        _reopenings.Add(response);
        _reopenedAt = null;
        _solvedAgainAt = null;
    }

    private DateTimeOffset NotBeforeCreation(DateTimeOffset at) => at < ticket.CreatedAt ? ticket.CreatedAt : at;
}
