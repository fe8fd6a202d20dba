namespace CxMetrics.Service;

/// <summary>Tells durations by both clocks.</summary>
internal sealed class TicketStopwatch(BusinessCalendar? calendar)
{
    public TicketTime Zero { get; } = new(TimeSpan.Zero, calendar is null ? null : TimeSpan.Zero);

    /// <summary>The time between two moments; zero where the second is not later.</summary>
    public TicketTime Between(DateTimeOffset from, DateTimeOffset to) =>
        to > from ? new TicketTime(to - from, calendar?.Elapsed(from, to)) : Zero;

    /// <summary>The milestone of something that is known to have happened.</summary>
    public TicketMilestone Milestone(DateTimeOffset from, DateTimeOffset at) =>
        at < from ? TicketMilestone.Invalid(from, at) : TicketMilestone.Reached(from, at, Between(from, at));

    /// <summary>The milestone of a reply that has not come.</summary>
    public TicketMilestone Missing(DateTimeOffset from, DateTimeOffset asOf, bool isSolved) =>
        isSolved ? TicketMilestone.SolvedWithoutReply(from) : TicketMilestone.NotYet(from, Between(from, asOf));
}
