using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Tells which changes have a member, one after the other, and refuses or counts the others. One a part of the log.</summary>
internal sealed class ChangeSieve(
    SubscriptionChange[] changes, DateOnly asOf, Func<SubscriptionChange, string?>? level, InvalidFacts invalid, string parameter)
{
    private const decimal HighestLevel = 1_000_000_000_000_000_000m;
    private readonly Dictionary<(string Customer, string Subscription), string> _memberOf = [];
    private int _rowOfCurrency = -1;

    public ReasonCounter Excluded { get; } = new();

    /// <summary>The day of the first change.</summary>
    public DateOnly? StartsOn { get; private set; }

    public string? Currency { get; private set; }

    /// <summary>Puts the key of each change's member at its row, from a first up to an end; null where the change is left out.</summary>
    public ChangeSieve Read(string?[] members, int first, int end)
    {
        for (int row = first; row < end; row++)
        {
            members[row] = MemberOf(row, changes[row]);
        }

        return this;
    }

    /// <summary>Takes what a sieve of the rows that follow found.</summary>
    public ChangeSieve Join(ChangeSieve next)
    {
        if (next._rowOfCurrency >= 0)
        {
            CheckCurrency(next._rowOfCurrency, changes[next._rowOfCurrency]);
        }

        Excluded.Add(next.Excluded.ToCounts());
        Reach(next.StartsOn);
        return this;
    }

    /// <summary>Refuses a change, or counts as many as there are of the kind.</summary>
    public void Exclude(int row, string reason, string expected, int count = 1) =>
        Excluded.Add(
            InvalidFact.Refuse(invalid, reason, string.Create(CultureInfo.InvariantCulture, $"{parameter}[{row}] is invalid ({changes[row]}, sequence {changes[row].Sequence}): {reason}; {expected}."), parameter),
            count);

    private string? MemberOf(int row, SubscriptionChange change)
    {
        Guard.NotNull(change, parameter, row);
        string? member = null;
        if (change.Mrr is < 0 or > HighestLevel)
        {
            Exclude(row, ExclusionReasons.InvalidLevel, FormattableString.Invariant($"expected a level of 0 to {HighestLevel}"));
        }
        else if (change.On > asOf)
        {
            Excluded.Add(ExclusionReasons.Future);
        }
        else if ((member = level is null ? change.CustomerId : level(change)) is null)
        {
            Excluded.Add(ExclusionReasons.NoMember);
        }
        else
        {
            CheckCurrency(row, change);
            CheckMember(row, change, member);
            Reach(change.On);
        }

        return member;
    }

    /// <summary>Starts on a day if none before it is known.</summary>
    private void Reach(DateOnly? day) => StartsOn = day < StartsOn ? day : StartsOn ?? day;

    private void CheckCurrency(int row, SubscriptionChange change)
    {
        if ((_rowOfCurrency >= 0 && ReferenceEquals(change.Currency, Currency)) || (change.Currency is null && change.Mrr == 0))
        {
            return;
        }

        if (_rowOfCurrency < 0)
        {
            (Currency, _rowOfCurrency) = (change.Currency, row);
        }
        else if (!string.Equals(change.Currency, Currency, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{parameter}[{row}] is in {change.Currency ?? "no stated currency"}, {parameter}[{_rowOfCurrency}] in {Currency ?? "no stated currency"}; expected one currency."),
                parameter);
        }
    }

    /// <summary>The customer of a subscription is part of its name; a key of another kind has to be the same throughout.</summary>
    private void CheckMember(int row, SubscriptionChange change, string member)
    {
        if (level is not null
            && !_memberOf.TryAdd((change.CustomerId, change.SubscriptionId), member)
            && _memberOf[(change.CustomerId, change.SubscriptionId)] is var earlier
            && !string.Equals(earlier, member, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{parameter}[{row}] ({change}) is of {Quote.Of(member)}, an earlier change of {Quote.Of(earlier)}; expected one key for a subscription."),
                parameter);
        }
    }
}
