using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MrrAmountLawsTests : TallyLaws<decimal, MrrAmount>
{
    protected override Gen<decimal> Fact =>
        from cents in Gen.Choose(0, 1_000_000)
        from parts in Gen.Choose(1, 12)
        select cents / 100m / parts;

    protected override MrrAmount Tally(IReadOnlyList<decimal> facts)
    {
        MrrAmount.Builder builder = new();
        facts.ToList().ForEach(builder.Add);
        return builder.ToAmount();
    }

    protected override ITallyBuilder<MrrAmount> Build(IReadOnlyList<decimal> facts) => new SummingBuilder<MrrAmount>(Tally(facts));
}
