using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts the changes that have a member on its timeline.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The key of each change's member; null where it is left out.</param>
internal readonly struct LoggedChangeReader(SubscriptionChange[] changes, string?[] members) : ITimelineReader<LoggedChange>
{
    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<LoggedChange>
    {
        for (int row = first; row < end; row++)
        {
            if (members[row] is { } member)
            {
                SubscriptionChange change = changes[row];
                sink.Add(new LoggedChange(
                    TextKey.Of(member), TextKey.Of(change.SubscriptionId), change.Sequence, change.Mrr, row, change.On, change.Reason));
            }
        }
    }
}
