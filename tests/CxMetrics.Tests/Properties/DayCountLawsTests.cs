using CxMetrics.Experience;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are contacts, or customers.</summary>
public sealed class DayCountLawsTests : TallyLaws<DayCount, DayCount>
{
    protected override Gen<DayCount> Fact =>
        from contacts in Gen.Choose(0, 3)
        from customers in Gen.Choose(0, 3)
        select new DayCount { Contacts = contacts, Customers = customers };

    protected override DayCount Tally(IReadOnlyList<DayCount> facts) =>
        new() { Contacts = facts.Sum(fact => fact.Contacts), Customers = facts.Sum(fact => fact.Customers) };

    protected override ITallyBuilder<DayCount> Build(IReadOnlyList<DayCount> facts) => new SummingBuilder<DayCount>(Tally(facts));
}
