using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A change on the timeline of its member: the hash of the member's key, the row of the change, and its place in time.</summary>
internal readonly record struct LoggedChange(ulong Key, int Row, DateOnly On, long Sequence) : ITimelineItem<LoggedChange>
{
    /// <summary>By day, then by sequence.</summary>
    public static bool IsAfter(in LoggedChange item, in LoggedChange other) =>
        item.On != other.On ? item.On > other.On : item.Sequence > other.Sequence;
}
