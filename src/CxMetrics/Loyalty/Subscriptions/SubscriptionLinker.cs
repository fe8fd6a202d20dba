using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Links the changes of a log: sifts them, then nets them by member, both on all processors.</summary>
internal sealed class SubscriptionLinker(
    SubscriptionChange[] changes, DateOnly asOf, Func<SubscriptionChange, string?>? level, InvalidFacts invalid, string parameter)
{
    private readonly string?[] _members = new string?[changes.Length];

    public SubscriptionHistory Link()
    {
        ChangeSieve sieve = Parts
            .Read(
                changes.Length,
                (first, end) => new ChangeSieve(changes, asOf, level, invalid, parameter).Read(_members, first, end),
                most: level is null ? int.MaxValue : 1)
            .Aggregate(static (all, next) => all.Join(next));
        TextKey[] members = TextKey.OfEach(changes.Length, row => _members[row]);
        TextKey[] subscriptions = TextKey.OfEach(changes.Length, row => changes[row].SubscriptionId);
        TimelinePartition<LoggedChange, LoggedChangeReader> timelines =
            new(changes.Length, () => new LoggedChangeReader(changes, members, subscriptions), Environment.ProcessorCount);
        MemberDay[] days = new MemberDay[timelines.Count];
        IReadOnlyList<MemberSweep> sweeps = timelines.Sweep(() => new MemberSweep(changes, _members, ofCustomers: level is null, days));
        int[] repeated = [.. sweeps.SelectMany(sweep => sweep.Repeated)];
        if (repeated.Length > 0)
        {
            sieve.Exclude(repeated.Min(), ExclusionReasons.Duplicate, "expected each day and sequence of a subscription once", repeated.Length);
        }

        SubscriptionMember[] found = [.. sweeps.SelectMany(sweep => sweep.Found).OrderBy(member => member.FirstRow)
            .Select(member => new SubscriptionMember(_members[member.FirstRow]!, days.AsMemory(member.Start, member.Count), changes))];
        return new SubscriptionHistory(
            found, asOf, sieve.StartsOn, sieve.Currency, timelines.Count - repeated.Length, sieve.Excluded.ToCounts());
    }
}
