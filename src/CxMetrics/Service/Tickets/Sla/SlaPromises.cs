using CxMetrics.Internal;

namespace CxMetrics;

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

    /// <summary>The promises of one time.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="target">The target of the policy.</param>
    /// <param name="sets">The targets that events set for the same metric, in their order.</param>
    /// <param name="milestone">The time.</param>
    /// <remarks>
    /// Of the targets before the time began, only the last matters: so the times of a ticket, which do not overlap, share its targets among
    /// them.
    /// </remarks>
    public static SlaPromises Of(MeasuredTicket ticket, SlaTarget target, IReadOnlyList<TicketTarget> sets, TicketMilestone milestone)
    {
        if (sets.Count == 0)
        {
            return new SlaPromises(target.Limit, wasOverdue: false);
        }

        DateTimeOffset since = milestone.From ?? ticket.AsOf;
        int end = CountBeforeTheEnd(sets, milestone, ticket.AsOf);
        int next = Math.Min(end, CountUntil(sets, since));
        TimeSpan? limit = next > 0 ? sets[next - 1].Target : target.Limit;
        bool wasOverdue = false;
        for (int i = next; i < end; i++)
        {
            wasOverdue |= Elapsed(ticket, milestone, sets[i], since, target.Clock) > limit;
            limit = sets[i].Target;
            since = sets[i].SetAt;
        }

        return new SlaPromises(limit, wasOverdue);
    }

    private static int CountBeforeTheEnd(IReadOnlyList<TicketTarget> sets, TicketMilestone milestone, DateTimeOffset asOf) =>
        (milestone.At ?? milestone.Ended) is { } end
            ? Bisection.CountWhile(sets, set => set.SetAt < end || (set.SetAt == end && set.Order < milestone.Order))
            : CountUntil(sets, asOf);

    private static int CountUntil(IReadOnlyList<TicketTarget> sets, DateTimeOffset moment) =>
        Bisection.CountWhile(sets, set => set.SetAt <= moment);

    /// <summary>What had passed when the ticket was last open under the limit that the new one replaces; null where it was not.</summary>
    private static TimeSpan? Elapsed(
        MeasuredTicket ticket, TicketMilestone milestone, TicketTarget set, DateTimeOffset since, TicketClock clock)
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

    private static DateTimeOffset? LastOpen(MeasuredTicket ticket, DateTimeOffset before)
    {
        IReadOnlyList<TicketOpenSpan> spans = ticket.OpenSpans ?? [];
        int begun = Bisection.CountWhile(spans, span => span.From < before);
        return begun == 0 ? null : spans[begun - 1].Until is { } until && until < before ? until : before;
    }
}
