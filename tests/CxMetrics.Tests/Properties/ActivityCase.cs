namespace CxMetrics.Tests.Properties;

/// <summary>A log of activity, its customers, the moment that it is seen from, and how.</summary>
internal sealed record ActivityCase(CustomerActivity[] Log, Customer[] Customers, DateTimeOffset AsOf, CohortDefinition Definition)
{
    public IReadOnlyList<CustomerHistory<CustomerActivity>> Linked => Retention.Link(Log, AsOf, Customers);

    public CohortTally Tally => Linked.Tally(Definition);

    public DateTimeOffset? ObservedFrom => Log.Where(activity => activity.At <= AsOf).Select(activity => (DateTimeOffset?)activity.At).Min();
}
