using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Nets the changes of each member by day. One a thread; all write to the same arrays, each at places of its own.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The key of each change's member.</param>
/// <param name="ofCustomers">Whether members are customers.</param>
/// <param name="days">Where the days go: those of a member side by side.</param>
/// <param name="spans">Where a member's days lie: at the row of its first change, for members who were ever active.</param>
internal readonly struct MemberSweep(
    SubscriptionChange[] changes, string?[] members, bool ofCustomers, MemberDay[] days, (int Start, int Count)[] spans)
    : ITimelineSweep<LoggedChange>
{
    private readonly SubscriptionLevels _levels = new(changes, ofCustomers);

    /// <summary>The rows that repeat the subscription, day and sequence of an earlier one.</summary>
    public List<int> Repeated { get; } = [];

    public void Take(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        foreach (ref readonly LoggedChange change in timeline)
        {
            if (!IsOfSame(change, timeline[0]))
            {
                TakeApart(start, timeline);
                return;
            }
        }

        Link(start, timeline);
    }

    private bool IsOfSame(in LoggedChange change, in LoggedChange other) =>
        change.Member == other.Member
        && (change.Member.IsWhole || string.Equals(members[change.Row], members[other.Row], StringComparison.Ordinal));

    /// <summary>Two keys may have one hash.</summary>
    private void TakeApart(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        List<LoggedChange> own = [];
        List<LoggedChange> others = [];
        foreach (LoggedChange change in timeline)
        {
            (IsOfSame(change, timeline[0]) ? own : others).Add(change);
        }

        Link(start, [.. own]);
        Take(start + own.Count, [.. others]);
    }

    private void Link(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        _levels.Start(timeline);
        int count = 0;
        int firstRow = int.MaxValue;
        int row = 0;
        decimal highest = 0;
        ChurnReason? reason = null;
        for (int i = 0; i < timeline.Length; i++)
        {
            ref readonly LoggedChange logged = ref timeline[i];
            firstRow = Math.Min(firstRow, logged.Row);
            if (_levels.TrySet(logged, i))
            {
                reason = logged.Reason ?? reason;
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
