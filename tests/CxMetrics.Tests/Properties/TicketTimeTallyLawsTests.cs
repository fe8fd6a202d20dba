using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are the reply waits of measured tickets.</summary>
public sealed class TicketTimeTallyLawsTests : TallyLaws<TicketMilestone, TicketTimeTally>
{
    protected override Gen<TicketMilestone> Fact =>
        from log in TicketLogs.Any.Resize(8)
        from kind in Gen.Elements(TicketDurationKind.Response, TicketDurationKind.FirstResolution, TicketDurationKind.OnHold)
        select TicketLogs.Measure(log).Tickets[0].Milestones(kind)[0];

    protected override TicketTimeTally Tally(IReadOnlyList<TicketMilestone> facts)
    {
        TicketTimeCounter counter = new(hasCalendar: true);
        foreach (TicketMilestone fact in facts)
        {
            counter.Add(fact);
        }

        return counter.ToTally();
    }

    protected override ITallyBuilder<TicketTimeTally> Build(IReadOnlyList<TicketMilestone> facts) => new SummingBuilder<TicketTimeTally>(Tally(facts));
}
