namespace CxMetrics.Internal;

/// <summary>Goes once through each timeline; one a thread.</summary>
internal interface ITimelineSweep<TItem>
{
    /// <summary>Takes a timeline.</summary>
    /// <param name="start">The place of its first item among those of all timelines: the same on any number of threads.</param>
    /// <param name="timeline">Its items in their order.</param>
    void Take(int start, ReadOnlySpan<TItem> timeline);
}
