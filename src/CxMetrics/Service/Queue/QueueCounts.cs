using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The counts that a <see cref="QueueTally"/> has besides its waits; untimed is whose wait nobody knows.</summary>
internal readonly record struct QueueCounts(
    long AnsweredWithin, long AbandonedWithin, long ShortAbandons, long AnsweredUntimed, long AbandonedUntimed, long FlowedOut)
{
    public static QueueCounts operator +(QueueCounts left, QueueCounts right) =>
        new(
            ExactCount.Add(left.AnsweredWithin, right.AnsweredWithin, "contacts answered in time"),
            ExactCount.Add(left.AbandonedWithin, right.AbandonedWithin, "contacts abandoned in time"),
            ExactCount.Add(left.ShortAbandons, right.ShortAbandons, "short abandons"),
            ExactCount.Add(left.AnsweredUntimed, right.AnsweredUntimed, "contacts answered after an unknown wait"),
            ExactCount.Add(left.AbandonedUntimed, right.AbandonedUntimed, "contacts abandoned after an unknown wait"),
            ExactCount.Add(left.FlowedOut, right.FlowedOut, "contacts that flowed out"));
}
