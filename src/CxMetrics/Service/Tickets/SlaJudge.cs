namespace CxMetrics.Service;

/// <summary>Holds the times of a ticket against a target.</summary>
internal static class SlaJudge
{
    public static SlaOutcome Judge(TicketMeasures ticket, SlaTarget target, SolvedWithoutReplyRule withoutReply)
    {
        SlaOutcome worst = SlaOutcome.NotApplicable;
        foreach (TicketMilestone milestone in Milestones(ticket, target.Metric))
        {
            SlaOutcome outcome = Judge(ticket, target, milestone, withoutReply);
            if (Gravity(outcome) > Gravity(worst))
            {
                worst = outcome;
            }
        }

        return worst;
    }

    private static IReadOnlyList<TicketMilestone> Milestones(TicketMeasures ticket, SlaMetric metric) => metric switch
    {
        SlaMetric.FirstResponse => ticket.Responses,
        SlaMetric.NextReply => ticket.Milestones(TicketDurationKind.ReplyWait),
        SlaMetric.FirstResolution => [ticket.FirstResolution],
        SlaMetric.FullResolution => [ticket.FullResolution],
        SlaMetric.RequesterWait => [Total(ticket, ticket.RequesterWait)],
        _ => [Total(ticket, ticket.AgentWork)],
    };

    /// <summary>A total is final once the ticket is solved, and runs until then.</summary>
    private static TicketMilestone Total(TicketMeasures ticket, TicketTime? total)
    {
        if (total is not { } time)
        {
            return TicketMilestone.None(MilestoneState.Unknown);
        }

        DateTimeOffset solved = ticket.OpenSpans is [.., { Until: { } until }] ? until : ticket.AsOf;
        return ticket.IsSolved
            ? TicketMilestone.Reached(ticket.Ticket.CreatedAt, solved, time)
            : TicketMilestone.NotYet(ticket.Ticket.CreatedAt, time);
    }

    private static SlaOutcome Judge(
        TicketMeasures ticket, SlaTarget target, TicketMilestone milestone, SolvedWithoutReplyRule withoutReply)
    {
        if (Limit(ticket, target, milestone.At ?? ticket.AsOf) is not { } limit)
        {
            return SlaOutcome.NotApplicable;
        }

        return milestone.State switch
        {
            MilestoneState.Reached => milestone.Time!.Value.By(target.Clock) <= limit ? SlaOutcome.Met : SlaOutcome.Breached,
            MilestoneState.NotYet => milestone.SoFar!.Value.By(target.Clock) <= limit ? SlaOutcome.Pending : SlaOutcome.Breached,
            MilestoneState.SolvedWithoutReply when withoutReply == SolvedWithoutReplyRule.Breached => SlaOutcome.Breached,
            MilestoneState.SolvedWithoutReply => SlaOutcome.SolvedWithoutReply,
            MilestoneState.Invalid => SlaOutcome.Invalid,
            MilestoneState.Unknown => SlaOutcome.Unknown,
            _ => SlaOutcome.NotApplicable,
        };
    }

    /// <summary>What was promised when the time ended: a promise made later changes nothing that is over.</summary>
    private static TimeSpan? Limit(TicketMeasures ticket, SlaTarget target, DateTimeOffset end)
    {
        TimeSpan? limit = target.Limit;
        foreach (TicketTarget set in ticket.Targets)
        {
            if (set.Metric == target.Metric && set.SetAt <= end)
            {
                limit = set.Target;
            }
        }

        return limit;
    }

    private static int Gravity(SlaOutcome outcome) => outcome switch
    {
        SlaOutcome.Breached => 6,
        SlaOutcome.Invalid => 5,
        SlaOutcome.Pending => 4,
        SlaOutcome.Unknown => 3,
        SlaOutcome.SolvedWithoutReply => 2,
        SlaOutcome.Met => 1,
        _ => 0,
    };
}
