namespace CxMetrics.Internal;

/// <summary>Takes the items that a reader makes.</summary>
internal interface ITimelineSink<TItem>
{
    void Add(in TItem item);
}
