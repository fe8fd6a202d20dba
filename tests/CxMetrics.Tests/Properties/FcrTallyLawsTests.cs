using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are issues of one and more contacts, and what does not count.</summary>
public sealed class FcrTallyLawsTests : TallyLaws<FcrUnit, FcrTally>
{
    private static readonly FcrDefinition Definition = new("any", FcrCounting.Issues, new FcrRepeatRule(TimeSpan.FromHours(4)));

    protected override Gen<FcrUnit> Fact => Drawn(
        from log in FcrSamples.RichLogs.Where(log => log.Length > 0)
        let units = Fcr.Link(log, FcrSamples.Noon.AddHours(30), InvalidFacts.Count).Units(Definition)
        from index in Gen.Choose(0, units.Count - 1)
        select units[index]);

    protected override FcrTally Tally(IReadOnlyList<FcrUnit> facts) => facts.Tally(Definition);

    protected override ITallyBuilder<FcrTally> Build(IReadOnlyList<FcrUnit> facts)
    {
        FcrTally.Builder builder = new(Definition);
        foreach (FcrUnit fact in facts)
        {
            builder.Add(fact);
        }

        return builder;
    }

    [Fact]
    public void Total_AnyFacts_ReconcilesWithWhatCameIn() => Holds(Facts, facts =>
        Tally(facts).Denominator + Tally(facts).Excluded.Total == facts.Length
        && Tally(facts).Interactions == facts.Sum(fact => (long)fact.GetInteractions().Count));
}
