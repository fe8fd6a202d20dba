namespace CxMetrics.LifetimeValue;

/// <summary>The purchases of a customer between two moments: how many, the places of the first and the last, and what they were worth.</summary>
internal readonly record struct CustomerPurchases(int Customer, int Count, long First, long Last, double FirstSpend, double LaterSpend);
