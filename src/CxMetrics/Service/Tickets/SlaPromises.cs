namespace CxMetrics.Service;

/// <summary>What was promised while one time of a ticket ran: the policy's limit, then whatever events set.</summary>
internal readonly record struct SlaPromises
{
    private SlaPromises(TimeSpan? limit, bool wasOverdue)
    {
        Limit = limit;
        WasOverdue = wasOverdue;
    }

    /// <summary>The limit when the time ended, or now while it runs: a promise made later changes nothing that is over.</summary>
    public TimeSpan? Limit { get; }

    /// <summary>Whether the time had passed an earlier limit before another took its place: a raise mends nothing that is broken.</summary>
    public bool WasOverdue { get; }

    public static SlaPromises Of(TicketMeasures ticket, SlaTarget target, TicketMilestone milestone)
    {
        TimeSpan? limit = target.Limit;
        DateTimeOffset since = milestone.From ?? ticket.AsOf;
        bool wasOverdue = false;
        foreach (TicketTarget set in ticket.Targets)
        {
            if (set.Metric != target.Metric || !WasSetBeforeTheEnd(set, milestone, ticket.AsOf))
            {
                continue;
            }

            wasOverdue |= Elapsed(ticket, milestone, set, since, target.Clock) > limit;
            limit = set.Target;
            since = set.SetAt > since ? set.SetAt : since;
        }

        return new SlaPromises(limit, wasOverdue);
    }

    private static bool WasSetBeforeTheEnd(TicketTarget set, TicketMilestone milestone, DateTimeOffset asOf) =>
        (milestone.At ?? milestone.Ended) is { } end
            ? set.SetAt < end || (set.SetAt == end && set.Order < milestone.Order)
            : set.SetAt <= asOf;

    /// <summary>What had passed when the ticket was last open under the limit that the new one replaces; null where it was not.</summary>
    private static TimeSpan? Elapsed(
        TicketMeasures ticket, TicketMilestone milestone, TicketTarget set, DateTimeOffset since, TicketClock clock)
    {
        if (LastOpen(ticket, set.SetAt) is not { } open || open <= since)
        {
            return null;
        }

        return set.Elapsed is { } elapsed ? elapsed.By(clock)
            : milestone.From is not { } from ? null
            : clock == TicketClock.Calendar ? open - from
            : ticket.Definition.Calendar?.Elapsed(from, open);
    }

    private static DateTimeOffset? LastOpen(TicketMeasures ticket, DateTimeOffset before)
    {
        DateTimeOffset? last = null;
        foreach (TicketOpenSpan span in ticket.OpenSpans ?? [])
        {
            if (span.From < before)
            {
                last = span.Until < before ? span.Until : before;
            }
        }

        return last;
    }
}
