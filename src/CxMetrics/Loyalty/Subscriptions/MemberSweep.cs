using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Nets the changes of each member by day. One a thread; all write to the same arrays, each at places of its own.</summary>
/// <param name="changes">The changes.</param>
/// <param name="members">The key of each change's member.</param>
/// <param name="ofCustomers">Whether members are customers.</param>
/// <param name="days">Where the days go: those of a member side by side.</param>
internal sealed class MemberSweep(SubscriptionChange[] changes, string?[] members, bool ofCustomers, MemberDay[] days)
    : ITimelineSweep<LoggedChange>
{
    private readonly SubscriptionLevels _levels = new(changes, ofCustomers);

    /// <summary>The rows that repeat the subscription, day and sequence of an earlier one.</summary>
    public List<int> Repeated { get; } = [];

    /// <summary>The members that were ever active, by the row of their first change: where their days lie.</summary>
    public List<(int FirstRow, int Start, int Count)> Found { get; } = [];

    public void Take(int start, ReadOnlySpan<LoggedChange> timeline)
    {
        foreach (ref readonly LoggedChange change in timeline)
        {
            if (!IsOfSame(change, timeline[0]))
            {
                // Two keys have one hash.
                LoggedChange[] all = timeline.ToArray();
                LoggedChange[] own = Array.FindAll(all, change => IsOfSame(change, all[0]));
                Link(start, own);
                Take(start + own.Length, Array.FindAll(all, change => !IsOfSame(change, all[0])));
                return;
            }
        }

        Link(start, timeline);
    }

    private bool IsOfSame(in LoggedChange change, in LoggedChange other) =>
        change.Member == other.Member
        && (change.Member.IsWhole || string.Equals(members[change.Row], members[other.Row], StringComparison.Ordinal));

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
            Found.Add((firstRow, start, count));
        }
    }
}
