using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts the changes that have a member on its timeline.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The keys of their members, by row; the default where a change is left out.</param>
/// <param name="subscriptions">The keys of their subscriptions.</param>
internal readonly struct LoggedChangeReader(SubscriptionChange[] changes, TextKey[] members, TextKey[] subscriptions) : ITimelineReader<LoggedChange>
{
    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<LoggedChange>
    {
        for (int row = first; row < end; row++)
        {
            if (members[row] != default)
            {
                SubscriptionChange change = changes[row];
                sink.Add(new LoggedChange(members[row], subscriptions[row], change.Sequence, change.Mrr, row, change.On, change.Reason));
            }
        }
    }
}
