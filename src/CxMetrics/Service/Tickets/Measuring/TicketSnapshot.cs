using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Measures a ticket without events by its own members; what they do not tell stays unknown.</summary>
internal static class TicketSnapshot
{
    /// <summary>Whether a ticket has a status, replies or a solve of its own.</summary>
    public static bool HasState(Ticket ticket) =>
        ticket.Status is not null || ticket.FirstReplyAt is not null || ticket.SolvedAt is not null || ticket.AgentReplies is not null;

    /// <summary>Whether a ticket has a first reply and no replies.</summary>
    public static bool IsContradictory(Ticket ticket) => ticket.FirstReplyAt is not null && ticket.AgentReplies == 0;

    public static MeasuredTicket Measure(Ticket ticket, DateTimeOffset asOf, TicketDefinition definition, TicketStopwatch watch)
    {
        // A reply or a solve after the moment says that the status is that of a later day; a solve, that the ticket was open.
        TicketStatus? status = ticket.SolvedAt > asOf || ticket.FirstReplyAt > asOf ? null : ticket.Status;
        bool isSolved = status is { } known ? TicketStatusWalk.IsSolvedStatus(known) : ticket.SolvedAt <= asOf;
        bool isHandoff = definition.Start is TicketStart.Assignment or TicketStart.Handoff;
        TicketMilestone unknown = TicketMilestone.None(MilestoneState.Unknown);
        return new MeasuredTicket(ticket, asOf, definition, watch)
        {
            Status = status,
            IsSolved = isSolved,
            AgentReplies = Replies(ticket, asOf),
            OpenSpans = Spans(ticket, isSolved),
            Solve = isSolved && ticket.SolvedAt is { } end ? new OrderedMoment(end, 0) : null,
            FirstResponse = ticket.CreatedBy == TicketActor.Agent ? TicketMilestone.None(MilestoneState.CreatedByAgent)
                : isHandoff || definition.Answers == AnswerRule.ByHumanOrBot ? unknown
                : FirstResponse(ticket, asOf, isSolved, watch),

            // Solved last before it was created, it was solved first before that.
            FirstResolution = !isHandoff && ticket.SolvedAt is { } last && last < ticket.CreatedAt ? watch.Milestone(ticket.CreatedAt, last) : unknown,
            FullResolution = isHandoff ? unknown
                : !isSolved ? TicketMilestone.NotYet(ticket.CreatedAt, watch.Between(ticket.CreatedAt, asOf))
                : ticket.SolvedAt is { } solved ? watch.Milestone(ticket.CreatedAt, solved)
                : unknown,
        };
    }

    private static TicketMilestone FirstResponse(Ticket ticket, DateTimeOffset asOf, bool isSolved, TicketStopwatch watch)
    {
        if (ticket.FirstReplyAt is { } reply && reply <= asOf)
        {
            return watch.Milestone(ticket.CreatedAt, reply);
        }

        return Replies(ticket, asOf) switch
        {
            > 0 => TicketMilestone.None(MilestoneState.Unknown),

            // Whoever solved it may have answered: a source that counts no replies says nothing by the absence of a first one.
            null when isSolved => TicketMilestone.None(MilestoneState.Unknown),
            _ when isSolved && ticket.SolvedAt is null => TicketMilestone.SolvedWithoutReply(ticket.CreatedAt),
            _ => watch.Missing(ticket.CreatedAt, asOf, isSolved ? new OrderedMoment(ticket.SolvedAt!.Value, 0) : null),
        };
    }

    /// <summary>The replies by the moment, of a source that counts them: a first one that is to come says that there are none yet.</summary>
    private static int? Replies(Ticket ticket, DateTimeOffset asOf) =>
        ticket.AgentReplies is not null && ticket.FirstReplyAt > asOf ? 0 : ticket.AgentReplies;

    private static ValueList<TicketOpenSpan>? Spans(Ticket ticket, bool isSolved) =>
        isSolved && ticket.SolvedAt is null
            ? null
            : new([new() { From = ticket.CreatedAt, Until = !isSolved ? null : ticket.SolvedAt < ticket.CreatedAt ? ticket.CreatedAt : ticket.SolvedAt }]);
}
