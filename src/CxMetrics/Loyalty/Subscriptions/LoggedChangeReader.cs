using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts the changes that have a member on its timeline.</summary>
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
                sink.Add(new LoggedChange(StringHash.Of(member), row, change.On, change.Sequence));
            }
        }
    }
}
