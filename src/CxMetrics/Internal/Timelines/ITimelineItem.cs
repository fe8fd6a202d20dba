namespace CxMetrics.Internal;

/// <summary>What stands on a timeline: whose it is, and its place.</summary>
internal interface ITimelineItem<TSelf>
    where TSelf : struct, ITimelineItem<TSelf>
{
    /// <summary>The code of whose it is; items of equal codes are of one timeline.</summary>
    ulong Key { get; }

    /// <summary>Whether an item comes after another of its timeline, first of all by time; where neither does, they keep the order in which they came.</summary>
    static abstract bool IsAfter(in TSelf item, in TSelf other);
}
