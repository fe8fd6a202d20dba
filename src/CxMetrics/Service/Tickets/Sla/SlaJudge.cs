namespace CxMetrics;

/// <summary>Holds the times of a ticket against a target.</summary>
internal static class SlaJudge
{
    public static SlaOutcome Judge(MeasuredTicket ticket, SlaTarget target, SolvedWithoutReplyRule withoutReply)
    {
        SlaOutcome worst = SlaOutcome.NotApplicable;
        TicketTarget[] sets = [.. ticket.Targets.Where(set => set.Metric == target.Metric)];
        foreach (TicketMilestone milestone in Milestones(ticket, target.Metric))
        {
            SlaOutcome outcome = Judge(ticket, target, milestone, SlaPromises.Of(ticket, target, sets, milestone), withoutReply);
            if (Gravity(outcome) > Gravity(worst))
            {
                worst = outcome;
            }
        }

        return worst;
    }

    private static IEnumerable<TicketMilestone> Milestones(MeasuredTicket ticket, TicketDurationKind metric) =>
        MeasuredTicket.IsTotal(metric) ? [Total(ticket, ticket.TotalTime(metric))] : ticket.Promised(metric);

    /// <summary>A total is final once the ticket is solved, and runs until then.</summary>
    private static TicketMilestone Total(MeasuredTicket ticket, TicketTime? total) =>
        total is not { } time ? TicketMilestone.None(MilestoneState.Unknown)
        : ticket.Solve is not { } solve ? TicketMilestone.NotYet(ticket.Ticket.CreatedAt, time)
        : solve.At < ticket.Ticket.CreatedAt ? TicketMilestone.Invalid(ticket.Ticket.CreatedAt, solve.At)
        : TicketMilestone.Reached(ticket.Ticket.CreatedAt, solve.At, time) with { Order = solve.Order };

    private static SlaOutcome Judge(
        MeasuredTicket ticket, SlaTarget target, TicketMilestone milestone, SlaPromises promises, SolvedWithoutReplyRule withoutReply)
    {
        if (!promises.HasLimit)
        {
            return SlaOutcome.NotApplicable;
        }

        bool isOverdue = promises.WasOverdue || promises.IsOver(
            ticket, milestone, (milestone.Waited ?? milestone.Time ?? milestone.SoFar)?.By(target.Clock), milestone.At ?? milestone.Ended ?? ticket.AsOf);
        return milestone.State switch
        {
            MilestoneState.Reached => isOverdue ? SlaOutcome.Breached : SlaOutcome.Met,
            MilestoneState.NotYet => isOverdue ? SlaOutcome.Breached : SlaOutcome.Pending,

            // A thank-you needs no answer, and a solve may be one.
            MilestoneState.SolvedWithoutReply when target.Metric != TicketDurationKind.Response =>
                isOverdue ? SlaOutcome.Breached : SlaOutcome.SolvedWithoutReply,
            MilestoneState.SolvedWithoutReply when withoutReply == SolvedWithoutReplyRule.Breached => SlaOutcome.Breached,
            MilestoneState.SolvedWithoutReply => SlaOutcome.SolvedWithoutReply,
            MilestoneState.Invalid => SlaOutcome.Invalid,
            MilestoneState.Unknown => SlaOutcome.Unknown,
            _ => SlaOutcome.NotApplicable,
        };
    }

    private static int Gravity(SlaOutcome outcome) => outcome switch
    {
        SlaOutcome.Breached => 6,
        SlaOutcome.Invalid => 5,
        SlaOutcome.Pending => 4,
        SlaOutcome.Unknown => 3,
        SlaOutcome.Met => 2,
        SlaOutcome.SolvedWithoutReply => 1,
        _ => 0,
    };
}
