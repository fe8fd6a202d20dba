using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are measured tickets.</summary>
public sealed class TicketTallyLawsTests : TallyLaws<MeasuredTicket, TicketTally>
{
    protected override Gen<MeasuredTicket> Fact => Drawn(TicketLogs.Any.Resize(8).Select(log => TicketLogs.Measure(log).Tickets[0]));

    protected override TicketTally Tally(IReadOnlyList<MeasuredTicket> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<TicketTally> Build(IReadOnlyList<MeasuredTicket> facts)
    {
        ITallyBuilder<MeasuredTicket, TicketTally> builder = TicketLogs.Definition.NewBuilder();
        foreach (MeasuredTicket fact in facts)
        {
            builder.Add(fact);
        }

        return builder;
    }

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
