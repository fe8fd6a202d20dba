using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are linked customers, drawn from random logs as of one moment.</summary>
public sealed class CohortTallyLawsTests() : MetricLaws<CohortDefinition, CustomerHistory<CustomerActivity>, CohortTally, CohortMatrix>(Weekly, Any)
{
    private static readonly CohortDefinition Weekly = new("weekly", Periods.IsoWeeks(TimeZoneInfo.Utc), start: CohortStart.CustomerSince);

    private static Gen<CustomerHistory<CustomerActivity>> Any =>
        // Logs of one winter: weeks as far apart as 2011 and 2026 would fill their matrix with thousands of empty cells.
        ActivityLogs.Cases.Where(any => any.AsOf.Year > 2012).Select(any => Retention.Link(any.Log, new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), any.Customers))
            .Where(customers => customers.Count > 0)
            .SelectMany(customers => Gen.Elements<CustomerHistory<CustomerActivity>>(customers));
}
