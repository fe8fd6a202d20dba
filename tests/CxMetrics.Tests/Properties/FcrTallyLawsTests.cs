using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are issues of one and more contacts, and what does not count.</summary>
public sealed class FcrTallyLawsTests() : MetricLaws<FcrDefinition, FcrUnit, FcrTally, FcrResult>(Definition, Unit)
{
    private static readonly FcrDefinition Definition = new("any", FcrCounting.Issues, new FcrRepeatRule(TimeSpan.FromHours(4)));

    private static Gen<FcrUnit> Unit =>
        from log in FcrSamples.RichLogs.Where(log => log.Length > 0)
        let units = Fcr.Link(log, FcrSamples.Noon.AddHours(30), InvalidFacts.Count).Units(Definition)
        from index in Gen.Choose(0, units.Count - 1)
        select units[index];

    [Fact]
    public void Interactions_AnyFacts_AreThoseThatCameIn() => Holds(Facts, facts =>
        Tally(facts).Interactions == facts.Sum(fact => (long)fact.GetInteractions().Count));
}
