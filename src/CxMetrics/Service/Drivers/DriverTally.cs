using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The contacts of a topic, the time that they took and what they cost.</summary>
/// <remarks>
/// Made by <see cref="ContactDriverDefinition"/>. Sums are exact: of ticks, and of decimals in one currency. Distinct customers are not in
/// it, since they cannot be added. Tallies of different definitions refuse to add. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(DriverTallyJsonConverter))]
public sealed partial class DriverTally : ITally<DriverTally>
{
    internal DriverTally(long contacts, long timed, TimeSpan handleTime, CostTally cost, ContactDriverDefinition? definition, ReasonCounts excluded)
    {
        Contacts = Guard.Count(contacts);
        Timed = Guard.Count(timed);
        HandleTime = Guard.OptionalDuration(handleTime, nameof(handleTime))!.Value;
        Cost = cost;
        Definition = definition;
        Excluded = excluded;
        if (timed > contacts || cost.Contacts > contacts || (timed == 0 && handleTime != TimeSpan.Zero))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Of {contacts} contacts {timed} have a time, {handleTime} in all, and {cost.Contacts} a cost; expected at most all of them."),
                nameof(contacts));
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static DriverTally AdditiveIdentity { get; } = new(0, 0, TimeSpan.Zero, CostTally.AdditiveIdentity, null, ReasonCounts.None);

    /// <summary>The contacts within the scope.</summary>
    public long Contacts { get; }

    /// <summary>Those of the contacts that recorded how long they took.</summary>
    public long Timed { get; }

    /// <summary>Talk, hold and wrap-up time of the timed contacts, in all.</summary>
    public TimeSpan HandleTime { get; }

    /// <summary>The costs; the contacts without one are excluded in it.</summary>
    public CostTally Cost { get; }

    /// <summary>The definition that the contacts were counted under; null for the tally of nothing.</summary>
    public ContactDriverDefinition? Definition { get; }

    /// <summary>The contacts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Contacts"/>.</summary>
    public long Count => Contacts;

    private bool IsIdentity => Definition is null && Contacts == 0 && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition and currency.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions or the currencies differ.</exception>
    /// <exception cref="OverflowException">The time, the cost or a count would exceed its range.</exception>
    public static DriverTally operator +(DriverTally left, DriverTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsIdentity || right.IsIdentity)
        {
            return left.IsIdentity ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new(
            ExactCount.Add(left.Contacts, right.Contacts, "contacts"),
            ExactCount.Add(left.Timed, right.Timed, "contacts with a time"),
            left.HandleTime + right.HandleTime,
            left.Cost + right.Cost,
            left.Definition,
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition and currency.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions or the currencies differ.</exception>
    /// <exception cref="OverflowException">The time, the cost or a count would exceed its range.</exception>
    public static DriverTally Add(DriverTally left, DriverTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(DriverTally? other) =>
        other is not null
        && Contacts == other.Contacts
        && Timed == other.Timed
        && HandleTime == other.HandleTime
        && Cost.Equals(other.Cost)
        && Equals(Definition, other.Definition)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DriverTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Contacts, Timed, HandleTime, Cost, Definition, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Contacts:N0} contacts, {HandleTime} in {Timed:N0} of them, {Cost.Total} {Cost.Currency}, {Excluded.Total:N0} excluded");
}
