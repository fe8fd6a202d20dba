using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The changes of subscriptions, linked: the recurring revenue of each member from day to day.</summary>
/// <remarks>
/// <para>
/// A member is a customer, unless <see cref="Link"/> is given another key. Its level is that of all its subscriptions together, net by
/// day: who drops one of two subscriptions contracts, and who ends one and starts another on the same day changes plans. A member is active
/// while its level is above 0; a subscription that nobody ended is active to the end of the log.
/// </para>
/// <para>
/// Link the whole log, then filter and group. Machines may each link the log of some of the members. Everything derives from the changes up to a
/// day, and nothing from what is known today. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed class SubscriptionHistory
{
    private readonly SubscriptionMember[] _members;
    private readonly Lazy<ReadOnlyMemory<ActiveSpell>[]> _spells;

    internal SubscriptionHistory(SubscriptionMember[] members, DateOnly asOf, DateOnly? startsOn, string? currency, long changes, ReasonCounts excluded)
    {
        _members = members;
        _spells = new(() => SpellReader.Read(members));
        AsOf = asOf;
        StartsOn = startsOn;
        Currency = currency;
        Changes = changes;
        Excluded = excluded;
    }

    /// <summary>The last day that is known.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The day of the first change: of what was before, nothing is known; null where there are no changes.</summary>
    public DateOnly? StartsOn { get; }

    /// <summary>The currency of the levels; null where none is stated.</summary>
    public string? Currency { get; }

    /// <summary>The members that were ever active.</summary>
    public int MemberCount => _members.Length;

    /// <summary>The changes that are linked.</summary>
    public long Changes { get; }

    /// <summary>The changes left out, by reason; with <see cref="Changes"/> they are everything received.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The members that were ever active, in the order in which the log first names them.</summary>
    internal ReadOnlySpan<SubscriptionMember> Members => _members;

    /// <summary>Links the changes of subscriptions.</summary>
    /// <param name="changes">The changes of the whole log, in any order.</param>
    /// <param name="asOf">The last day that is known: later changes are counted as future and left out.</param>
    /// <param name="level">
    /// Whose level is followed: the customer's when null, or the key of a subscription or an account, such as
    /// <c>change => change.Attributes.GetValueOrDefault("account")</c>. A change without a key is left out.
    /// </param>
    /// <param name="invalid">
    /// What to do with a level below 0 or above 10^18, or with a change of the subscription, day and sequence of an earlier one, of which nobody
    /// knows which came last.
    /// </param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A change is invalid, changes are in two currencies, or a subscription has two keys: one that moves ends under the one and starts under
    /// the other.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>
    /// <para>
    /// To follow subscriptions, pass <c>change => $"{change.CustomerId}/{change.SubscriptionId}"</c>: the id of a subscription is unique only within its
    /// customer, so that by the id alone the subscriptions of several customers are one member.
    /// </para>
    /// <para>
    /// The opening of a day is before its changes, so that the first day with a new level is <see cref="SubscriptionChange.On"/>. A change to 0
    /// needs no currency. Cost: one partition by member, on all processors, and a sort where the changes of a member are not in order.
    /// </para>
    /// </remarks>
    public static SubscriptionHistory Link(
        IEnumerable<SubscriptionChange> changes,
        DateOnly asOf,
        Func<SubscriptionChange, string?>? level = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(changes);
        Guard.Defined(invalid);
        return new SubscriptionLinker([.. changes], asOf, level, invalid, nameof(changes)).Link();
    }

    /// <summary>Every member in a period: what churn, the movements of revenue and retention are counted of, by any key.</summary>
    /// <param name="period">The period, whose first and last day count.</param>
    /// <returns>
    /// A unit for each member, in the order in which the log first names them; those who are not active in the period too, which is why groups reconcile.
    /// </returns>
    /// <remarks>Several periods: <c>months.SelectMany(history.Units).TallyBy(definition, unit => unit.Period)</c>.</remarks>
    public IEnumerable<MemberPeriod> Units(Period period)
    {
        bool isOver = period.LastDay <= AsOf;
        return Enumerable.Range(0, _members.Length).Select(index => new MemberPeriod(this, index, period, isOver));
    }

    /// <summary>When a member was active. Read for all members once, when it is first asked for.</summary>
    internal ReadOnlyMemory<ActiveSpell> SpellsOf(int index) => _spells.Value[index];

    /// <summary>The history in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(MemberCount, "member", CultureInfo.InvariantCulture)} with {Plural.Of(Changes, "change", CultureInfo.InvariantCulture)} as of {AsOf:yyyy-MM-dd}, {Excluded.Total:N0} excluded");
}
