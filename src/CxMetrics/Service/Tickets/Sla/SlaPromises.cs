using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What was promised while one time of a ticket ran: the policy's limit, then whatever events set.</summary>
/// <param name="Limit">The limit; null where there is none, or it is in days.</param>
/// <param name="Days">The limit in business days.</param>
/// <param name="WasOverdue">Whether the time had passed an earlier limit before another took its place: a raise mends nothing that is broken.</param>
internal readonly record struct SlaPromises(TimeSpan? Limit, int? Days, bool WasOverdue)
{
    public bool HasLimit => Limit is not null || Days is not null;

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
            return new SlaPromises(target.Limit, target.BusinessDays, WasOverdue: false);
        }

        DateTimeOffset since = milestone.From ?? ticket.AsOf;
        int end = CountBeforeTheEnd(sets, milestone, ticket.AsOf);
        int next = Math.Min(end, CountUntil(sets, since));
        SlaPromises promises = next > 0 ? new(sets[next - 1].Target, null, false) : new(target.Limit, target.BusinessDays, false);
        for (int i = next; i < end; i++)
        {
            bool wasOverdue = LastOpen(ticket, sets[i].SetAt) is { } open && open > since
                && promises.IsOver(ticket, milestone, Elapsed(ticket, milestone, sets[i], open)?.By(target.Clock), open);
            promises = new(sets[i].Target, null, promises.WasOverdue || wasOverdue);
            since = sets[i].SetAt;
        }

        return promises;
    }

    /// <summary>Whether a time is longer than the limit, by what has passed of it, or in business days by the moment that it has come to.</summary>
    public bool IsOver(MeasuredTicket ticket, TicketMilestone milestone, TimeSpan? elapsed, DateTimeOffset at) =>
        Days is { } days ? milestone.From is { } from && at > ticket.Watch.DueIn(from, days) : elapsed > Limit;

    private static int CountBeforeTheEnd(IReadOnlyList<TicketTarget> sets, TicketMilestone milestone, DateTimeOffset asOf) =>
        (milestone.At ?? milestone.Ended) is { } end
            ? Bisection.CountWhile(sets, set => set.SetAt < end || (set.SetAt == end && set.Order < milestone.Order))
            : CountUntil(sets, asOf);

    private static int CountUntil(IReadOnlyList<TicketTarget> sets, DateTimeOffset moment) =>
        Bisection.CountWhile(sets, set => set.SetAt <= moment);

    /// <summary>What had passed when the ticket was last open under the limit that the new one replaces.</summary>
    private static TicketTime? Elapsed(MeasuredTicket ticket, TicketMilestone milestone, TicketTarget set, DateTimeOffset open) =>
        set.Elapsed ?? (milestone.From is { } from ? ticket.Watch.Between(from, open) : null);

    private static DateTimeOffset? LastOpen(MeasuredTicket ticket, DateTimeOffset before)
    {
        IReadOnlyList<TicketOpenSpan> spans = ticket.OpenSpans ?? [];
        int begun = Bisection.CountWhile(spans, span => span.From < before);
        return begun == 0 ? null : spans[begun - 1].Until is { } until && until < before ? until : before;
    }
}
