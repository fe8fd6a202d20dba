namespace CxMetrics.Tests.Properties;

public sealed class TicketTallyLawsTests()
    : MetricLaws<TicketDefinition, MeasuredTicket, TicketTally, TicketResult>(TicketLogs.Definition, TicketLogs.Measured)
{
    [Fact]
    public void Tally_AnyTickets_CountsEachInEveryRateAndKind() => Holds(Facts, facts =>
    {
        TicketTally tally = Tally(facts);
        return tally.Count == facts.Length
            && tally.Open == facts.Count(ticket => !ticket.IsSolved)
            && tally.OneTouch.Denominator + tally.OneTouch.Excluded.Total == facts.Length
            && tally.Reopened.Denominator + tally.Reopened.Excluded.Total == facts.Length
            && Enum.GetValues<TicketDurationKind>().All(kind =>
                tally[kind].Count + tally[kind].Excluded.Total == facts.Sum(ticket => ticket.Milestones(kind).Count)
                && tally[kind].Business.Count == tally[kind].Count);
    });
}
