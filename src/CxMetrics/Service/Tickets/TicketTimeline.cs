using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Reads the events of one ticket, in their order, into its measures.</summary>
internal sealed class TicketTimeline
{
    private readonly Ticket _ticket;
    private readonly TicketDefinition _definition;
    private readonly TicketStopwatch _watch;
    private readonly TicketStatusWalk _status;
    private readonly TicketReplyWalk _replies;
    private readonly TicketHandoffs _handoffs = new();
    private readonly List<TicketTarget> _targets = [];
    private readonly TicketEventCounts _counts;

    public TicketTimeline(Ticket ticket, TicketDefinition definition, TicketStopwatch watch, TicketEventCounts counts)
    {
        _ticket = ticket;
        _definition = definition;
        _watch = watch;
        _counts = counts;
        _status = new TicketStatusWalk(ticket.CreatedAt, watch);
        _replies = new TicketReplyWalk(ticket, watch);
    }

    public void Add(TicketEvent happening)
    {
        _counts.Use();
        if (happening.At < _ticket.CreatedAt)
        {
            _counts.Note(TicketReasons.BeforeCreation);
        }

        _replies.PassTo(happening.At);
        switch (happening.Kind)
        {
            case TicketEventKind.Status:
                SetStatus(happening.Status!.Value, happening.At);
                break;
            case TicketEventKind.CustomerReply:
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Customer:
                _replies.CustomerWrote(happening.At);
                break;
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Agent:
                _replies.AgentReplied(happening.At, happening.ActorId);
                break;
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Bot:
                _replies.BotReplied(happening.At);
                break;
            case TicketEventKind.Assigned:
                Assign(happening);
                break;
            case TicketEventKind.SlaTarget:
                _targets.Add(new TicketTarget(happening.SlaMetric!.Value, happening.Target!.Value, happening.At));
                break;
            default:
                // Notes are for the company alone, and an acknowledgement by the system answers nobody.
                break;
        }
    }

    public TicketMeasures Measure(DateTimeOffset asOf)
    {
        _replies.PassTo(asOf);
        _status.Pass(asOf);
        bool isSolved = _status.IsSolved;
        TicketTime age = _watch.Between(_ticket.CreatedAt, asOf);
        TicketMilestone open = TicketMilestone.NotYet(_ticket.CreatedAt, age);
        return new TicketMeasures(_ticket, asOf, _definition, age)
        {
            HasEvents = true,
            Status = _status.Status,
            IsSolved = isSolved,
            Resolutions = _status.Resolutions,
            Reopenings = _definition.Reopenings == ReopenRule.EveryReturn ? _status.Returns : Math.Max(0, _status.Resolutions - 1),
            AgentReplies = _replies.AgentReplies,
            Agents = _replies.Agents,
            Handoffs = _handoffs.Count,
            Targets = new ValueList<TicketTarget>(_targets),
            OpenSpans = new ValueList<TicketOpenSpan>(_status.OpenSpans),
            FirstResponse = _replies.FirstResponse(asOf, isSolved),
            FirstResponseWithBots = _replies.FirstResponseWithBots(asOf, isSolved),
            ResponseFromAssignment = _replies.ResponseFromAssignment(asOf, isSolved),
            ResponsesFromReopening = _replies.Reopenings(asOf, isSolved),
            ReplyWaits = _replies.Waits(asOf, isSolved),
            FirstResolution = _status.FirstSolve is { } first ? _watch.Milestone(_ticket.CreatedAt, first) : open,
            FullResolution = isSolved ? _watch.Milestone(_ticket.CreatedAt, _status.LastSolve!.Value) : open,
            AgentWait = _status.TimeIn(TicketStatus.Pending),
            OnHold = _status.TimeIn(TicketStatus.OnHold),
            AgentWork = _status.TimeIn(TicketStatus.New, TicketStatus.Open),
            Solved = _status.TimeIn(TicketStatus.Solved, TicketStatus.Closed),
        };
    }

    private void SetStatus(TicketStatus status, DateTimeOffset at)
    {
        bool wasSolved = _status.IsSolved;
        if (!_status.Set(status, at))
        {
            _counts.Note(TicketReasons.SameStatus);
        }

        if (_status.IsSolved && !wasSolved)
        {
            _replies.SolvedAt(at);
        }
        else if (wasSolved && !_status.IsSolved)
        {
            _replies.Reopened(at);
        }
    }

    private void Assign(TicketEvent assignment)
    {
        _handoffs.Assigned(assignment.AssigneeId, assignment.TeamId);
        if (assignment.AssigneeId is not null)
        {
            _replies.Assigned(assignment.At);
        }
    }
}
