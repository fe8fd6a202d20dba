using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Nets the changes of each member by day. One a thread; all write to the same arrays, each at places of its own.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The key of each change's member.</param>
/// <param name="days">Where the days go: those of a member side by side.</param>
/// <param name="spans">Where a member's days lie: at the row of its first change, for members who were ever active.</param>
internal readonly struct MemberSweep(SubscriptionChange[] changes, string?[] members, MemberDay[] days, (int Start, int Count)[] spans)
    : ITimelineSweep<LoggedChange>
{
    private readonly SubscriptionLevels _levels = new();

    /// <summary>The rows that repeat the subscription, day and sequence of an earlier one.</summary>
    public List<int> Repeated { get; } = [];

    public void Take(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        string member = members[timeline[0].Row]!;
        foreach (ref readonly LoggedChange change in timeline)
        {
            if (!string.Equals(members[change.Row], member, StringComparison.Ordinal))
            {
                TakeApart(start, timeline, member);
                return;
            }
        }

        Link(start, timeline);
    }

    /// <summary>Two keys may have one hash.</summary>
    private void TakeApart(int start, ReadOnlySpan<LoggedChange> timeline, string member)
    {
        List<LoggedChange> own = [];
        List<LoggedChange> others = [];
        foreach (LoggedChange change in timeline)
        {
            (string.Equals(members[change.Row], member, StringComparison.Ordinal) ? own : others).Add(change);
        }

        Link(start, [.. own]);
        Take(start + own.Count, [.. others]);
    }

    private void Link(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        _levels.Clear();
        int count = 0;
        int firstRow = int.MaxValue;
        foreach (ref readonly LoggedChange logged in timeline)
        {
            SubscriptionChange change = changes[logged.Row];
            if (!_levels.TrySet(change))
            {
                Repeated.Add(logged.Row);
                continue;
            }

            bool isNewDay = count == 0 || days[start + count - 1].On != logged.On;
            count += isNewDay ? 1 : 0;
            ref MemberDay day = ref days[start + count - 1];
            day = new MemberDay(logged.On, _levels.Total, change.Reason ?? (isNewDay ? null : day.Reason), change);
            firstRow = Math.Min(firstRow, logged.Row);
        }

        foreach (ref readonly MemberDay day in days.AsSpan(start, count))
        {
            if (day.Level > 0)
            {
                spans[firstRow] = (start, count);
                return;
            }
        }
    }
}
