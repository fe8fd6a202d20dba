namespace CxMetrics;

/// <summary>Measures durations by both clocks.</summary>
internal sealed class TicketStopwatch(BusinessCalendar? calendar)
{
    public TicketTime Zero { get; } = new(TimeSpan.Zero, calendar is null ? null : TimeSpan.Zero);

    /// <summary>The time between two moments; zero where the second is not later.</summary>
    public TicketTime Between(DateTimeOffset from, DateTimeOffset to) =>
        to > from ? new TicketTime(to - from, calendar?.Elapsed(from, to)) : Zero;

    /// <summary>The milestone of something that is known to have happened.</summary>
    public TicketMilestone Milestone(DateTimeOffset from, DateTimeOffset at) => Milestone(from, new OrderedMoment(at, 0));

    /// <summary>The milestone of an event.</summary>
    public TicketMilestone Milestone(DateTimeOffset from, OrderedMoment mark) =>
        (mark.At < from ? TicketMilestone.Invalid(from, mark.At) : TicketMilestone.Reached(from, mark.At, Between(from, mark.At))) with { Order = mark.Order };

    /// <summary>The milestone of a reply that has not come.</summary>
    public TicketMilestone Missing(DateTimeOffset from, DateTimeOffset asOf, OrderedMoment? solved) =>
        solved is { } solve
            ? TicketMilestone.SolvedWithoutReply(from) with
            {
                Ended = solve.At < from ? from : solve.At,
                Order = solve.Order,
                CutOff = Between(from, solve.At),
            }
            : TicketMilestone.NotYet(from, Between(from, asOf));
}
