using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are members of random logs, in months that are over and in one that is not.</summary>
public sealed class ChurnTallyLawsTests() : MetricLaws<ChurnDefinition, MemberPeriod, ChurnTally, ChurnResult>(ChurnDefinition.Daily with { GraceDays = 3 }, Unit)
{
    private static Gen<MemberPeriod> Unit =>
        from log in SubscriptionLogs.Any.Where(log => SubscriptionHistory.Link(log, SubscriptionLogs.AsOf).MemberCount > 0)
        from month in Gen.Choose(1, 4)
        from unit in Gen.Elements<MemberPeriod>(SubscriptionHistory.Link(log, SubscriptionLogs.AsOf).Units(Period.Month(2026, month)))
        select unit;
}
