using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>An order on the timeline of its customer: on a local day, or at a tick.</summary>
internal readonly record struct PurchasePlace(int Customer, long At, double Amount) : ITimelineItem<PurchasePlace>
{
    public ulong Key => (uint)Customer;

    /// <summary>By time, then by amount, so that not even the last digit of a sum depends on the order of the log.</summary>
    public static bool IsAfter(in PurchasePlace item, in PurchasePlace other) =>
        item.At > other.At || (item.At == other.At && item.Amount > other.Amount);
}
