using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Throughput: solved over created in the same period.</content>
public static partial class Tickets
{
    /// <summary>Counts the tickets created and those solved in each period, by all that is known.</summary>
    /// <param name="tickets">The measured tickets; by team or priority, those of it.</param>
    /// <param name="periods">The periods.</param>
    /// <returns>
    /// The breakdown. A ticket that is solved counts in the period of its last solve; one that was solved at an unknown
    /// moment, or before its creation by clocks that disagree, counts as solved in <c>NoKey</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a ticket is null.</exception>
    /// <exception cref="ArgumentException">Tickets were measured as of two moments.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period lies outside the years 1 to 9999.</exception>
    /// <remarks>One pass.</remarks>
    public static Breakdown<Period, TicketThroughputTally> Throughput(IEnumerable<MeasuredTicket> tickets, Periods periods)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(periods);
        Dictionary<Period, (long Created, long Solved)> counts = [];
        long unplaced = 0;
        DateTimeOffset? asOf = null;
        int index = 0;
        foreach (MeasuredTicket ticket in tickets)
        {
            Guard.NotNull(ticket, nameof(tickets), index);
            if (asOf is { } others && others != ticket.AsOf)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The ticket at index {index} is known as of {ticket.AsOf:O}; expected {others:O}, as of which the others are."), nameof(tickets));
            }

            asOf = ticket.AsOf;
            CountsOf(ticket.Ticket.CreatedAt).Created++;
            if (ticket.Solve is { } solve && solve.At >= ticket.Ticket.CreatedAt)
            {
                CountsOf(solve.At).Solved++;
            }
            else if (ticket.IsSolved)
            {
                unplaced++;
            }

            index++;
        }

        return Breakdown.From(
            counts.Select(count => KeyValuePair.Create(
                count.Key, new TicketThroughputTally { AsOf = asOf, Created = count.Value.Created, Solved = count.Value.Solved })),
            new TicketThroughputTally { AsOf = asOf, Solved = unplaced });

        ref (long Created, long Solved) CountsOf(DateTimeOffset moment) =>
            ref CollectionsMarshal.GetValueRefOrAddDefault(counts, TicketPeriods.Of(periods, moment, nameof(tickets), index), out _);
    }
}
