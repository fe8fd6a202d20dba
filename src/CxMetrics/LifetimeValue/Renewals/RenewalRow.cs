namespace CxMetrics.LifetimeValue;

/// <summary>Customers who were observed after so many renewals, and left at a renewal or were still there after it.</summary>
internal readonly record struct RenewalRow(int Entry, int Time, bool IsLost);
