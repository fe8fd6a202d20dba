using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Throughput: solved over created in the same period.</content>
public static partial class Tickets
{
    /// <summary>Counts the tickets created and those solved in each period, by all that is known.</summary>
    /// <param name="tickets">The measured tickets; by team or priority, those of it.</param>
    /// <param name="periods">The periods.</param>
    /// <returns>
    /// The breakdown. A ticket that is solved counts in the period of its last solve; one that was solved nobody knows when, or before its
    /// creation by clocks that disagree, counts as solved in <c>NoKey</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a ticket is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period lies outside the years 1 to 9999.</exception>
    /// <remarks>One pass.</remarks>
    public static Breakdown<Period, TicketThroughputTally> Throughput(IEnumerable<MeasuredTicket> tickets, Periods periods)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(periods);
        BreakdownBuilder<Period, TicketThroughputTally, TicketThroughputTally.Builder> groups = new(() => new());
        int index = 0;
        foreach (MeasuredTicket ticket in tickets)
        {
            Guard.NotNull(ticket, nameof(tickets), index);
            groups.For(TicketPeriods.Of(periods, ticket.Ticket.CreatedAt, nameof(tickets))).AddCreated();
            if (ticket.IsSolved)
            {
                (ticket.FullResolution is { State: MilestoneState.Reached, At: { } solved } ? groups.For(TicketPeriods.Of(periods, solved, nameof(tickets))) : groups.NoKey).AddSolved();
            }

            index++;
        }

        return groups.ToBreakdown();
    }
}
