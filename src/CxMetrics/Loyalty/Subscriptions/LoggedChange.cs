using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A change on the timeline of its member, with all that linking asks of it: the changes of a member lie far apart in memory.</summary>
internal readonly record struct LoggedChange(
    TextKey Member, TextKey Subscription, long Sequence, decimal Level, int Row, DateOnly On, ChurnReason? Reason) : ITimelineItem<LoggedChange>
{
    public ulong Key => Member.Hash;

    /// <summary>By day, then by sequence.</summary>
    public static bool IsAfter(in LoggedChange item, in LoggedChange other) =>
        item.On != other.On ? item.On > other.On : item.Sequence > other.Sequence;
}
