namespace CxMetrics.Internal;

/// <summary>Makes items of rows. Each row is read twice, so that no item is kept before its place is known; by another reader the second time.</summary>
/// <remarks>A struct, as is the sink, so that a loop over rows is compiled as one.</remarks>
internal interface ITimelineReader<TItem>
{
    /// <summary>Reads rows, and adds the item of each that stands on a timeline.</summary>
    void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<TItem>;
}
