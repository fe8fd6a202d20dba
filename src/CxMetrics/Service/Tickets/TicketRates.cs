namespace CxMetrics;

/// <summary>The rates of tickets, each accounting for every ticket.</summary>
internal sealed record TicketRates(RateTally Solved, RateTally Reopened, RateTally OneTouch, RateTally TwoTouch, RateTally SolvedWithoutReply)
{
    private static readonly RateTally Nothing = RateTally.AdditiveIdentity;

    public static TicketRates None { get; } = new(Nothing, Nothing, Nothing, Nothing, Nothing);

    public static TicketRates Plus(TicketRates left, TicketRates right) =>
        new(
            left.Solved + right.Solved,
            left.Reopened + right.Reopened,
            left.OneTouch + right.OneTouch,
            left.TwoTouch + right.TwoTouch,
            left.SolvedWithoutReply + right.SolvedWithoutReply);
}
