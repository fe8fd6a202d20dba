using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are what one customer was in a period.</summary>
public sealed class LifecyclePeriodLawsTests : TallyLaws<LifecyclePeriod, LifecyclePeriod>
{
    private static readonly LifecyclePeriod April = new() { Period = Period.Month(2026, 4), AsOf = new(2026, 5, 2, 0, 0, 0, TimeSpan.Zero), Days = 30, IsComplete = true };

    protected override Gen<LifecyclePeriod> Fact =>
        from days in Gen.Choose(1, 30)
        from what in Gen.Choose(0, 3)
        select what switch
        {
            0 => April with { New = 1, ActiveDays = days },
            1 => April with { Returning = 1, ActiveDays = days },
            2 => April with { Resurrecting = 1, ActiveDays = days },
            _ => April with { Dormant = 1, Days = 3, IsComplete = false },
        };

    protected override LifecyclePeriod Tally(IReadOnlyList<LifecyclePeriod> facts) => facts.Aggregate(LifecyclePeriod.AdditiveIdentity, static (sum, fact) => sum + fact);

    protected override ITallyBuilder<LifecyclePeriod> Build(IReadOnlyList<LifecyclePeriod> facts) => new SummingBuilder<LifecyclePeriod>(Tally(facts));

    /// <summary>Each customer who was active before is returning or dormant, and all who are active were so once for the first time.</summary>
    [Fact]
    public void Lifecycle_AnyLog_Reconciles() => Holds(ActivityLogs.Cases, x =>
    {
        IReadOnlyList<LifecyclePeriod> periods = Retention.Lifecycle(x.Log, x.Definition.Periods, x.AsOf);
        return periods.Zip(periods.Skip(1)).All(pair => pair.First.Active == pair.Second.Returning + pair.Second.Dormant)
            && periods.Sum(period => period.New) == x.Log.Where(activity => activity.At <= x.AsOf).Select(activity => activity.CustomerId).Distinct(StringComparer.Ordinal).Count()
            && periods.All(period => period.Active == x.Log.Where(activity => activity.At <= x.AsOf && x.Definition.Periods.Of(activity.At) == period.Period)
                .Select(activity => activity.CustomerId).Distinct(StringComparer.Ordinal).LongCount())
            && periods.All(period => period.ActiveDays <= period.Days * period.Active && (period.Active == 0 || period.Days > 0));
    });
}
