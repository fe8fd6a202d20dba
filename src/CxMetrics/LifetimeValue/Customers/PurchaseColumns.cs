namespace CxMetrics.LifetimeValue;

/// <summary>Orders in columns: whose each is, when in ticks of UTC, and what for; no amounts where they are unknown.</summary>
internal readonly record struct PurchaseColumns(ReadOnlyMemory<int> Customers, ReadOnlyMemory<long> Ticks, ReadOnlyMemory<double> Amounts);
