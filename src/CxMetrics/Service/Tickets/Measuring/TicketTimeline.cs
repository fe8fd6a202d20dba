using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads the events of one ticket, in their order, and measures it.</summary>
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
    private TicketEvent? _lastStatus;
    private int _order;

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
            _counts.Note(ExclusionReasons.BeforeCreation);
        }

        OrderedMoment mark = new(happening.At, _order++);
        _replies.PassTo(happening.At);
        switch (happening.Kind)
        {
            case TicketEventKind.Status:
                NoteTie(happening);
                SetStatus(happening.Status!.Value, mark);
                break;
            case TicketEventKind.CustomerReply:
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Customer:
                _replies.CustomerWrote(happening.At);
                break;
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Agent:
                _replies.AgentReplied(mark, happening.ActorId);
                break;
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Bot:
                _replies.BotReplied(mark);
                break;
            case TicketEventKind.Assigned:
                Assign(happening);
                break;
            case TicketEventKind.SlaTarget:
                SetTarget(happening, mark);
                break;
            default:
                // Notes are for the company alone, and an acknowledgement by the system answers nobody.
                break;
        }
    }

    public MeasuredTicket Measure(DateTimeOffset asOf)
    {
        _replies.PassTo(asOf);
        _status.Pass(asOf);
        OrderedMoment? solved = _status.Solve;
        TicketTime age = _watch.Between(_ticket.CreatedAt, asOf);
        TicketMilestone open = TicketMilestone.NotYet(_ticket.CreatedAt, age);
        return new MeasuredTicket(_ticket, asOf, _definition, age)
        {
            HasEvents = true,
            Status = _status.Status,
            IsSolved = _status.IsSolved,
            Resolutions = _status.Resolutions,
            Reopenings = _definition.Reopenings == ReopenRule.EveryReturn ? _status.Returns : Math.Max(0, _status.Resolutions - 1),
            AgentReplies = _replies.AgentReplies,
            Agents = _replies.Agents,
            Handoffs = _handoffs.Count,
            Targets = new ValueList<TicketTarget>(_targets),
            OpenSpans = new ValueList<TicketOpenSpan>(_status.OpenSpans),
            FirstResponse = _replies.FirstResponse(asOf, solved),
            FirstResponseWithBots = _replies.FirstResponseWithBots(asOf, solved),
            ResponseFromAssignment = _replies.ResponseFromAssignment(asOf, solved),
            ResponsesFromReopening = _replies.Reopenings(asOf, solved),
            ReplyWaits = _replies.Waits(asOf, solved),
            FirstResolution = _status.FirstSolve is { } first ? _watch.Milestone(_ticket.CreatedAt, first) : open,
            FullResolution = solved is { } last ? _watch.Milestone(_ticket.CreatedAt, last) : open,
            AgentWait = _status.TimeIn(TicketStatus.Pending),
            OnHold = _status.TimeIn(TicketStatus.OnHold),
            AgentWork = _status.TimeIn(TicketStatus.New, TicketStatus.Open),
            Solved = _status.TimeIn(TicketStatus.Solved, TicketStatus.Closed),
        };
    }

    /// <summary>Two statuses of one moment and sequence stand in the order of their life, which may not be the one they had.</summary>
    private void NoteTie(TicketEvent happening)
    {
        if (_lastStatus is { } last && last.At == happening.At && last.Sequence == happening.Sequence && last.Status != happening.Status)
        {
            _counts.Note(ExclusionReasons.TiedStatus);
        }

        _lastStatus = happening;
    }

    private void SetStatus(TicketStatus status, OrderedMoment mark)
    {
        bool wasSolved = _status.IsSolved;
        if (!_status.Set(status, mark))
        {
            _counts.Note(ExclusionReasons.SameStatus);
        }

        if (_status.IsSolved && !wasSolved)
        {
            _replies.Solved(mark);
        }
        else if (wasSolved && !_status.IsSolved)
        {
            _replies.Reopened(mark.At);
        }
    }

    private void SetTarget(TicketEvent happening, OrderedMoment mark)
    {
        _status.Pass(happening.At);
        TicketTime work = _status.TimeIn(TicketStatus.New, TicketStatus.Open);
        _targets.Add(new TicketTarget(happening.SlaMetric!.Value, happening.Target!.Value, happening.At)
        {
            Order = mark.Order,
            Elapsed = happening.SlaMetric switch
            {
                TicketDurationKind.ReplyWait => _replies.Waited(happening.At),
                TicketDurationKind.RequesterWait => TicketTime.Plus(work, _status.TimeIn(TicketStatus.OnHold)),
                TicketDurationKind.AgentWait => _status.TimeIn(TicketStatus.Pending),
                TicketDurationKind.OnHold => _status.TimeIn(TicketStatus.OnHold),
                TicketDurationKind.AgentWork => work,
                _ => null,
            },
        });
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
