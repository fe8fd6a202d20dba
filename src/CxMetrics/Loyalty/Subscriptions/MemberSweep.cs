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
    private readonly List<SubscriptionChange> _own = [];
    private readonly List<int> _tags = [];

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
        // The changes of a member lie far apart in memory. Loops that do nothing else have many of them fetched at once.
        _own.Clear();
        foreach (ref readonly LoggedChange logged in timeline)
        {
            _own.Add(changes[logged.Row]);
        }

        _tags.Clear();
        foreach (SubscriptionChange change in _own)
        {
            _tags.Add(SubscriptionLevels.TagOf(change));
        }

        _levels.Clear();
        int count = 0;
        int firstRow = int.MaxValue;
        int row = 0;
        decimal highest = 0;
        ChurnReason? reason = null;
        for (int i = 0; i < timeline.Length; i++)
        {
            ref readonly LoggedChange logged = ref timeline[i];
            firstRow = Math.Min(firstRow, logged.Row);
            if (_levels.TrySet(_own[i], _tags[i], logged))
            {
                reason = _own[i].Reason ?? reason;
                row = logged.Row;
            }
            else
            {
                Repeated.Add(logged.Row);
            }

            if (i + 1 == timeline.Length || timeline[i + 1].On != logged.On)
            {
                decimal level = _levels.Total;
                days[start + count++] = new MemberDay(logged.On, level, reason, row);
                highest = Math.Max(highest, level);
                reason = null;
            }
        }

        if (highest > 0)
        {
            spans[firstRow] = (start, count);
        }
    }
}
