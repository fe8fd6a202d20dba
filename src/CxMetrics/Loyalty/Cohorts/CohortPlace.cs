using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Where on the axis of ages a customer was seen; only the earliest place matters of its order, so that nothing is sorted.</summary>
internal readonly record struct CohortPlace(ulong Key, long Place) : ITimelineItem<CohortPlace>
{
    /// <summary>The place of what happened after the moment.</summary>
    public const long Later = long.MaxValue;

    public static bool IsAfter(in CohortPlace item, in CohortPlace other) => false;
}
