using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Measures a ticket without events by its own members; what they do not tell stays unknown.</summary>
internal static class TicketSnapshot
{
    public static TicketMeasures Measure(Ticket ticket, DateTimeOffset asOf, TicketDefinition definition, TicketStopwatch watch)
    {
        // A solve after the moment says that the ticket was open then, and nothing of its status then.
        bool isSolvedLater = ticket.SolvedAt > asOf;
        TicketStatus? status = isSolvedLater ? null : ticket.Status;
        bool isSolved = !isSolvedLater && (status is { } known ? TicketStatusWalk.IsSolvedStatus(known) : ticket.SolvedAt is not null);
        TicketTime age = watch.Between(ticket.CreatedAt, asOf);
        TicketMilestone unknown = TicketMilestone.None(MilestoneState.Unknown);
        TicketMilestone beyond = ticket.CreatedBy == TicketActor.Agent ? TicketMilestone.None(MilestoneState.CreatedByAgent) : unknown;
        return new TicketMeasures(ticket, asOf, definition, age)
        {
            Status = status,
            IsSolved = isSolved,
            AgentReplies = ticket.FirstReplyAt > asOf ? 0 : ticket.AgentReplies,
            OpenSpans = Spans(ticket, isSolved),
            FirstResponse = FirstResponse(ticket, asOf, isSolved, watch),
            FirstResponseWithBots = beyond,
            ResponseFromAssignment = beyond,
            FirstResolution = unknown,
            FullResolution = !isSolved
                ? TicketMilestone.NotYet(ticket.CreatedAt, age)
                : ticket.SolvedAt is { } solved ? watch.Milestone(ticket.CreatedAt, solved) : unknown,
        };
    }

    private static TicketMilestone FirstResponse(Ticket ticket, DateTimeOffset asOf, bool isSolved, TicketStopwatch watch)
    {
        if (ticket.CreatedBy == TicketActor.Agent)
        {
            return TicketMilestone.None(MilestoneState.CreatedByAgent);
        }

        return ticket.FirstReplyAt switch
        {
            { } reply when reply <= asOf => watch.Milestone(ticket.CreatedAt, reply),
            null when ticket.AgentReplies > 0 => TicketMilestone.None(MilestoneState.Unknown),
            _ => watch.Missing(ticket.CreatedAt, asOf, isSolved),
        };
    }

    private static ValueList<TicketOpenSpan>? Spans(Ticket ticket, bool isSolved)
    {
        if (!isSolved)
        {
            return new ValueList<TicketOpenSpan>([new TicketOpenSpan(ticket.CreatedAt, null)]);
        }

        return ticket.SolvedAt is { } solved
            ? new ValueList<TicketOpenSpan>([new TicketOpenSpan(ticket.CreatedAt, solved < ticket.CreatedAt ? ticket.CreatedAt : solved)])
            : null;
    }
}
