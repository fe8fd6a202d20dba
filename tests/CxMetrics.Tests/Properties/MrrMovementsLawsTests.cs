using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MrrMovementsLawsTests : TallyLaws<(decimal From, decimal To, bool IsFirst), MrrMovements>
{
    protected override Gen<(decimal From, decimal To, bool IsFirst)> Fact =>
        from before in Gen.Choose(0, 5)
        from after in Gen.Choose(0, 5)
        from isFirst in Gen.Elements(true, false)
        select (before / 3m, after / 7m, isFirst);

    protected override MrrMovements Tally(IReadOnlyList<(decimal From, decimal To, bool IsFirst)> facts)
    {
        MrrMovements.Builder builder = new();
        facts.ToList().ForEach(fact => builder.Add(fact.From, fact.To, fact.IsFirst));
        return builder.In("EUR");
    }

    protected override ITallyBuilder<MrrMovements> Build(IReadOnlyList<(decimal From, decimal To, bool IsFirst)> facts) =>
        new SummingBuilder<MrrMovements>(Tally(facts));
}
