using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts the changes that have a member on its timeline.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The key of each change's member; null where it is left out.</param>
/// <param name="hashes">Where the hash of each key is kept, so that it is computed at the first of two readings only.</param>
internal readonly struct LoggedChangeReader(SubscriptionChange[] changes, string?[] members, ulong[] hashes) : ITimelineReader<LoggedChange>
{
    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<LoggedChange>
    {
        for (int row = first; row < end; row++)
        {
            if (members[row] is { } member)
            {
                SubscriptionChange change = changes[row];
                hashes[row] = hashes[row] != 0 ? hashes[row] : StringHash.Of(member);
                sink.Add(new LoggedChange(hashes[row], row, change.On, change.Sequence, change.Mrr));
            }
        }
    }
}
