using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The backlog: tickets created and not solved.</content>
public static partial class Tickets
{
    /// <summary>The tickets open at a moment: created by then, itself included, and not solved.</summary>
    /// <param name="tickets">The measured tickets; by team or priority, those of it.</param>
    /// <param name="at">The moment, no later than the one as of which the tickets were measured.</param>
    /// <returns>The open tickets; those that were solved at an unknown moment are excluded by reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tickets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than what a ticket was measured as of.</exception>
    /// <remarks>
    /// A ticket without events counts as open from its creation to its last solve, since its returns are not known. One pass.
    /// </remarks>
    public static TicketBacklog BacklogAt(IEnumerable<MeasuredTicket> tickets, Moment at)
    {
        BacklogSweep sweep = new(tickets, nameof(tickets));
        sweep.RefuseAfter(at, nameof(at));
        return new TicketBacklog(at, sweep.OpenAt(at.UtcTicks), [], sweep.Excluded);
    }

    /// <summary>The tickets open at the end of each period, from the first creation to the last period that is over.</summary>
    /// <param name="tickets">The measured tickets; by team or priority, those of it.</param>
    /// <param name="periods">The periods: <see cref="Periods.Days"/> for the end of each day in a zone.</param>
    /// <returns>The backlog over time, without gaps.</returns>
    /// <exception cref="ArgumentNullException">An argument or a ticket is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period lies outside the years 1 to 9999.</exception>
    /// <remarks>
    /// A ticket without events counts as open from its creation to its last solve, since its returns are not known. One sort and one sweep,
    /// whatever the number of periods.
    /// </remarks>
    public static TicketBacklog BacklogOverTime(IEnumerable<MeasuredTicket> tickets, Periods periods)
    {
        Guard.NotNull(periods);
        BacklogSweep sweep = new(tickets, nameof(tickets));
        return new TicketBacklog(sweep.AsOf, sweep.AsOf is { } asOf ? sweep.OpenAt(asOf.UtcTicks) : 0, sweep.Points(periods, nameof(tickets)), sweep.Excluded);
    }
}
