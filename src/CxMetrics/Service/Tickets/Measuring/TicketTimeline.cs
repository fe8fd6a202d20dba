using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads the events of one ticket, in their order, and measures it.</summary>
internal sealed class TicketTimeline(Ticket ticket, TicketDefinition definition, TicketStopwatch watch, TicketEventCounts counts)
{
    private readonly TicketStatusWalk _status = new(ticket.CreatedAt, watch);
    private readonly TicketReplyWalk _replies = new(ticket, definition, watch);
    private readonly TicketUpdates _updates = new(watch);
    private readonly TicketHandoffs _handoffs = new();
    private readonly List<TicketTarget> _targets = [];
    private TicketEvent? _lastStatus;
    private OrderedMoment? _assigned;
    private int _order;

    private TicketTime Work => _status.TimeIn(TicketStatus.New, TicketStatus.Open);

    private TicketTime Active => TicketTime.Plus(Work, _status.TimeIn(TicketStatus.OnHold));

    public void Add(TicketEvent happening)
    {
        counts.Use();
        if (happening.At < ticket.CreatedAt)
        {
            counts.Note(ExclusionReasons.BeforeCreation);
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
                _replies.AgentReplied(happening.ActorId);
                Answer(mark);
                break;
            case TicketEventKind.PublicReply when happening.Actor == TicketActor.Bot && definition.Answers == AnswerRule.ByHumanOrBot:
                Answer(mark);
                break;
            case TicketEventKind.Assigned:
                Assign(happening, mark);
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
        return new MeasuredTicket(ticket, asOf, definition, watch)
        {
            HasEvents = true,
            Status = _status.Status,
            IsSolved = _status.IsSolved,
            Resolutions = _status.Resolutions,
            Reopenings = definition.Reopenings == ReopenRule.EveryReturn ? _status.Returns : Math.Max(0, _status.Resolutions - 1),
            AgentReplies = _replies.AgentReplies,
            Agents = _replies.Agents,
            CustomerMessages = _replies.CustomerMessages,
            Handoffs = _handoffs.Count,
            Targets = new ValueList<TicketTarget>(_targets),
            OpenSpans = new ValueList<TicketOpenSpan>(_status.OpenSpans),
            FirstResponse = _replies.FirstResponse(asOf, solved),
            Reopened = _replies.Reopenings(asOf, solved),
            ReplyWaits = _replies.Waits(asOf, solved),
            FirstWaitIsResponse = _replies.FirstWaitIsResponse,
            PeriodicUpdates = _updates.Periodic(asOf),
            PausableUpdates = _updates.Pausable(Active),
            FirstResolution = Resolution(_status.FirstSolve, asOf),
            FullResolution = Resolution(solved, asOf),
            Solve = solved,
            AgentWait = _status.TimeIn(TicketStatus.Pending),
            OnHold = _status.TimeIn(TicketStatus.OnHold),
            AgentWork = Work,
            Solved = _status.TimeIn(TicketStatus.Solved, TicketStatus.Closed),
        };
    }

    /// <summary>The time to a solve, or so far; none where it runs from a hand-off that did not come before.</summary>
    private TicketMilestone Resolution(OrderedMoment? solve, DateTimeOffset asOf)
    {
        DateTimeOffset from = ticket.CreatedAt;
        if (definition.Start is TicketStart.Assignment or TicketStart.Handoff)
        {
            if (_assigned is not { } assigned || assigned.Order > (solve?.Order ?? int.MaxValue))
            {
                return TicketMilestone.None(MilestoneState.NotAssigned);
            }

            from = assigned.At > from ? assigned.At : from;
        }

        return solve is { } end ? watch.Milestone(from, end) : TicketMilestone.NotYet(from, watch.Between(from, asOf));
    }

    private void Answer(OrderedMoment mark)
    {
        _status.Pass(mark.At);
        _replies.Answered(mark);
        _updates.Answered(mark, Active, _status.IsSolved);
    }

    /// <summary>Two statuses of one moment and sequence stand in the order of their life, which may not be the one they had.</summary>
    private void NoteTie(TicketEvent happening)
    {
        if (_lastStatus is { } last && last.At == happening.At && last.Sequence == happening.Sequence && last.Status != happening.Status)
        {
            counts.Note(ExclusionReasons.TiedStatus);
        }

        _lastStatus = happening;
    }

    private void SetStatus(TicketStatus status, OrderedMoment mark)
    {
        bool wasSolved = _status.IsSolved;
        if (!_status.Set(status, mark))
        {
            counts.Note(ExclusionReasons.SameStatus);
        }

        if (_status.IsSolved && !wasSolved)
        {
            _replies.Solved(mark);
            _updates.Solved(mark, Active);
        }
        else if (wasSolved && !_status.IsSolved)
        {
            _replies.Reopened(mark.At);
        }
    }

    private void SetTarget(TicketEvent happening, OrderedMoment mark)
    {
        _status.Pass(happening.At);
        _targets.Add(new()
        {
            Metric = happening.SlaMetric!.Value,
            Target = happening.Target!.Value,
            SetAt = happening.At,
            Order = mark.Order,
            Elapsed = happening.SlaMetric switch
            {
                TicketDurationKind.ReplyWait => _replies.Waited(happening.At),
                TicketDurationKind.PausableUpdate => _updates.PausableSoFar(Active),
                TicketDurationKind.RequesterWait => Active,
                TicketDurationKind.AgentWait => _status.TimeIn(TicketStatus.Pending),
                TicketDurationKind.OnHold => _status.TimeIn(TicketStatus.OnHold),
                TicketDurationKind.AgentWork => Work,
                TicketDurationKind.Unsolved => TicketTime.Plus(Active, _status.TimeIn(TicketStatus.Pending)),
                _ => null,
            },
        });
    }

    private void Assign(TicketEvent assignment, OrderedMoment mark)
    {
        bool toAgent = assignment.AssigneeId is not null;
        _handoffs.Assigned(assignment.AssigneeId, assignment.TeamId);
        if (toAgent || assignment.TeamId is not null)
        {
            _replies.Assigned(assignment.At, toAgent);
            _assigned ??= toAgent || definition.Start == TicketStart.Handoff ? mark : null;
        }
    }
}
