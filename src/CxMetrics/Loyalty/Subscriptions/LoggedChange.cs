using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A change on the timeline of its member: the hash of the member's key, the row of the change, its place in time, and its level.</summary>
internal readonly record struct LoggedChange(ulong Key, int Row, DateOnly On, long Sequence, decimal Level) : ITimelineItem<LoggedChange>
{
    /// <summary>By day, then by sequence.</summary>
    public static bool IsAfter(in LoggedChange item, in LoggedChange other) =>
        item.On != other.On ? item.On > other.On : item.Sequence > other.Sequence;
}
