using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are what one customer was in a period.</summary>
public sealed class LifecycleTallyLawsTests : TallyLaws<LifecycleTally, LifecycleTally>
{
    protected override Gen<LifecycleTally> Fact =>
        from days in Gen.Choose(1, 30)
        from what in Gen.Choose(0, 3)
        select what switch
        {
            0 => new LifecycleTally { New = 1, ActiveDays = days },
            1 => new LifecycleTally { Returning = 1, ActiveDays = days },
            2 => new LifecycleTally { Resurrecting = 1, ActiveDays = days },
            _ => new LifecycleTally { Dormant = 1 },
        };

    protected override LifecycleTally Tally(IReadOnlyList<LifecycleTally> facts) => facts.Aggregate(LifecycleTally.AdditiveIdentity, static (sum, fact) => sum + fact);

    protected override ITallyBuilder<LifecycleTally> Build(IReadOnlyList<LifecycleTally> facts) => new SummingBuilder<LifecycleTally>(Tally(facts));

    /// <summary>Each customer who was active before is returning or dormant, and all who are active were so once for the first time.</summary>
    [Fact]
    public void Lifecycle_AnyLog_Reconciles() => Holds(ActivityLogs.Cases, x =>
    {
        IReadOnlyList<LifecyclePeriod> periods = Retention.Lifecycle(x.Log, x.Definition.Periods, x.AsOf);
        return periods.Zip(periods.Skip(1)).All(pair => pair.First.Tally.Active == pair.Second.Tally.Returning + pair.Second.Tally.Dormant)
            && periods.Sum(period => period.Tally.New) == x.Log.Where(activity => activity.At <= x.AsOf).Select(activity => activity.CustomerId).Distinct(StringComparer.Ordinal).Count()
            && periods.All(period => period.Tally.Active == x.Log.Where(activity => activity.At <= x.AsOf && x.Definition.Periods.Of(activity.At) == period.Period)
                .Select(activity => activity.CustomerId).Distinct(StringComparer.Ordinal).LongCount());
    });
}
