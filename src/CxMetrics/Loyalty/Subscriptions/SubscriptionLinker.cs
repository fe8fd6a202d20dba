using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Links the changes of a log: sifts them one after the other, then nets them by member on all processors.</summary>
internal sealed class SubscriptionLinker(
    SubscriptionChange[] changes, DateOnly asOf, Func<SubscriptionChange, string?>? level, InvalidFacts invalid, string parameter)
{
    private const decimal HighestLevel = 1_000_000_000_000_000_000m;
    private readonly string?[] _members = new string?[changes.Length];
    private readonly Dictionary<(string Customer, string Subscription), string> _memberOf = [];
    private readonly ReasonCounter _excluded = new();
    private DateOnly? _startsOn;
    private string? _currency;
    private int _rowOfCurrency = -1;

    public SubscriptionHistory Link()
    {
        for (int row = 0; row < changes.Length; row++)
        {
            Sift(row, changes[row]);
        }

        TextKey[] members = new TextKey[changes.Length];
        TextKey[] subscriptions = new TextKey[changes.Length];
        Parts.ForEach(changes.Length, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                members[row] = _members[row] is { } member ? TextKey.Of(member) : default;
                subscriptions[row] = TextKey.Of(changes[row].SubscriptionId);
            }
        });
        TimelinePartition<LoggedChange, LoggedChangeReader> timelines =
            new(changes.Length, () => new LoggedChangeReader(changes, members, subscriptions), Environment.ProcessorCount);
        MemberDay[] days = new MemberDay[timelines.Count];
        (int Start, int Count)[] spans = new (int Start, int Count)[changes.Length];
        IReadOnlyList<MemberSweep> sweeps = timelines.Sweep(() => new MemberSweep(changes, _members, ofCustomers: level is null, days, spans));
        List<int> repeated = [.. sweeps.SelectMany(sweep => sweep.Repeated)];
        if (repeated.Count > 0)
        {
            _excluded.Add(Invalid(repeated.Min(), ExclusionReasons.Duplicate, "expected each day and sequence of a subscription once"), repeated.Count);
        }

        return new SubscriptionHistory(
            Members(spans, days), asOf, _startsOn, _currency, timelines.Count - repeated.Count, _excluded.ToCounts());
    }

    private void Sift(int row, SubscriptionChange change)
    {
        Guard.NotNull(change, parameter, row);
        if (Exclusion(row, change) is { } reason)
        {
            _excluded.Add(reason);
            return;
        }

        string? member = level is null ? change.CustomerId : level(change);
        if (member is null)
        {
            _excluded.Add(ExclusionReasons.NoMember);
            return;
        }

        CheckCurrency(row, change);
        if (level is not null)
        {
            CheckMember(row, change, member);
        }

        _members[row] = member;
        _startsOn = change.On < _startsOn ? change.On : _startsOn ?? change.On;
    }

    private string? Exclusion(int row, SubscriptionChange change) =>
        change.Mrr is < 0 or > HighestLevel ? Invalid(row, ExclusionReasons.InvalidLevel, FormattableString.Invariant($"expected a level of 0 to {HighestLevel}"))
        : change.On > asOf ? ExclusionReasons.Future
        : null;

    /// <summary>The reason to count it by, or the refusal.</summary>
    private string Invalid(int row, string reason, string expected) =>
        InvalidFact.Refuse(invalid, reason, string.Create(CultureInfo.InvariantCulture, $"{parameter}[{row}] is invalid ({changes[row]}, sequence {changes[row].Sequence}): {reason}; {expected}."), parameter);

    private void CheckCurrency(int row, SubscriptionChange change)
    {
        if ((_rowOfCurrency >= 0 && ReferenceEquals(change.Currency, _currency)) || (change.Currency is null && change.Mrr == 0))
        {
            return;
        }

        if (_rowOfCurrency < 0)
        {
            (_currency, _rowOfCurrency) = (change.Currency, row);
        }
        else if (!string.Equals(change.Currency, _currency, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{parameter}[{row}] is in {change.Currency ?? "no stated currency"}, {parameter}[{_rowOfCurrency}] in {_currency ?? "no stated currency"}; expected one currency."),
                parameter);
        }
    }

    private void CheckMember(int row, SubscriptionChange change, string member)
    {
        if (!_memberOf.TryAdd((change.CustomerId, change.SubscriptionId), member)
            && _memberOf[(change.CustomerId, change.SubscriptionId)] is var earlier
            && !string.Equals(earlier, member, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{parameter}[{row}] ({change}) is of {Quote.Of(member)}, an earlier change of {Quote.Of(earlier)}; expected one key for a subscription."),
                parameter);
        }
    }

    private SubscriptionMember[] Members((int Start, int Count)[] spans, MemberDay[] days)
    {
        List<SubscriptionMember> members = [];
        for (int row = 0; row < spans.Length; row++)
        {
            (int start, int count) = spans[row];
            if (count > 0)
            {
                members.Add(new SubscriptionMember(_members[row]!, days.AsMemory(start, count), changes));
            }
        }

        return [.. members];
    }
}
