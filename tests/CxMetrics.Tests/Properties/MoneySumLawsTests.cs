using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MoneySumLawsTests : TallyLaws<decimal, MoneySum>
{
    protected override Gen<decimal> Fact =>
        from cents in Gen.Choose(0, 1_000_000)
        from parts in Gen.Choose(1, 12)
        select cents / 100m / parts;

    protected override MoneySum Tally(IReadOnlyList<decimal> facts)
    {
        MrrSum builder = new();
        facts.ToList().ForEach(builder.Add);
        return builder.In("EUR");
    }

    protected override ITallyBuilder<MoneySum> Build(IReadOnlyList<decimal> facts) => new SummingBuilder<MoneySum>(Tally(facts));
}
