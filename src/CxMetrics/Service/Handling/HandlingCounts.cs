using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The counts that a <see cref="HandlingTally"/> has besides its times; known is of how many contacts.</summary>
internal readonly record struct HandlingCounts(long TransfersKnown, long Transferred, long Transfers, long OutcomesKnown, long Escalated)
{
    public static HandlingCounts operator +(HandlingCounts left, HandlingCounts right) =>
        new(
            ExactCount.Add(left.TransfersKnown, right.TransfersKnown, "contacts with a number of transfers"),
            ExactCount.Add(left.Transferred, right.Transferred, "transferred contacts"),
            ExactCount.Add(left.Transfers, right.Transfers, "transfers"),
            ExactCount.Add(left.OutcomesKnown, right.OutcomesKnown, "contacts with an outcome"),
            ExactCount.Add(left.Escalated, right.Escalated, "escalated contacts"));
}
