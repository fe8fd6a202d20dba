using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What contacts cost, exactly and in one currency, and how many of them were resolved.</summary>
/// <remarks>
/// Sums are exact whatever their digits, so that costs split by division add up alike in any order; <see cref="Total"/> is the sum rounded
/// to a decimal, and JSON has all of it. A contact without a cost is left out of every figure and counted. Costs in two currencies refuse to
/// add, and so do costs with and without one. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CostTallyJsonConverter))]
public sealed partial class CostTally : ITally<CostTally>
{
    internal const string NoCost = "no cost";

    /// <summary>Takes sums, such as a row of a <c>GROUP BY</c>.</summary>
    /// <param name="total">The sum of the costs in major units, at least 0.</param>
    /// <param name="currency">The currency, three letters A to Z (ISO 4217); null where none is stated.</param>
    /// <param name="contacts">The contacts that have a cost, at least 0.</param>
    /// <param name="resolved">Those of them that were resolved, 0 to <paramref name="contacts"/>.</param>
    /// <param name="definition">The definition that they were counted under; null where there is none.</param>
    /// <param name="excluded">The contacts left out, by reason; null for none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="currency"/> is not three letters A to Z, or there is a total or a currency without contacts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An amount or a count is negative, or <paramref name="resolved"/> exceeds <paramref name="contacts"/>.
    /// </exception>
    public CostTally(
        decimal total, string? currency, long contacts, long resolved, ContactCostDefinition? definition = null, ReasonCounts? excluded = null)
        : this((ExactAmount)total, currency, contacts, resolved, definition, excluded)
    {
    }

    internal CostTally(ExactAmount total, string? currency, long contacts, long resolved, ContactCostDefinition? definition, ReasonCounts? excluded)
    {
        Sum = total;
        Total = Guard.OptionalMoney(total.ToDecimal(), nameof(total))!.Value;
        Currency = RecordGuard.OptionalCurrency(currency, nameof(currency));
        Contacts = Guard.Count(contacts);
        Resolved = Guard.Count(resolved);
        Definition = definition;
        Excluded = excluded ?? ReasonCounts.None;
        if (resolved > contacts)
        {
            throw new ArgumentOutOfRangeException(
                nameof(resolved), resolved, string.Create(CultureInfo.InvariantCulture, $"resolved is {resolved}; expected at most the contacts, {contacts}."));
        }

        if (contacts == 0 && (Total != 0 || currency is not null))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"total is {total} {currency} without contacts; expected 0 and no currency."), nameof(total));
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static CostTally AdditiveIdentity { get; } = new(0, null, 0, 0);

    /// <summary>The sum of the costs in major units of <see cref="Currency"/>; rounded, half to even, where it needs more than 28 digits.</summary>
    public decimal Total { get; }

    /// <summary>The currency; null where none is stated, or nothing was added.</summary>
    public string? Currency { get; }

    /// <summary>The contacts that have a cost: the denominator.</summary>
    public long Contacts { get; }

    /// <summary>Those of the contacts that were recorded as resolved.</summary>
    public long Resolved { get; }

    /// <summary>The definition that the contacts were counted under; null for the tally of nothing.</summary>
    public ContactCostDefinition? Definition { get; }

    /// <summary>The contacts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Contacts"/>.</summary>
    public long Count => Contacts;

    /// <summary>The sum of the costs with every digit.</summary>
    internal ExactAmount Sum { get; }

    private bool IsIdentity => Definition is null && Contacts == 0 && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition and currency.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions or the currencies differ.</exception>
    /// <exception cref="OverflowException">The total would exceed 79228162514264337593543950335, or a count 9223372036854775807.</exception>
    public static CostTally operator +(CostTally left, CostTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsIdentity || right.IsIdentity)
        {
            return left.IsIdentity ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        if (left.Contacts > 0 && right.Contacts > 0 && !string.Equals(left.Currency, right.Currency, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Costs in {Name(left.Currency)} meet costs in {Name(right.Currency)}; expected one currency.", nameof(right));
        }

        return new(
            left.Sum + right.Sum,
            left.Currency ?? right.Currency,
            ExactCount.Add(left.Contacts, right.Contacts, "contacts"),
            ExactCount.Add(left.Resolved, right.Resolved, "resolved contacts"),
            left.Definition,
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition and currency.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions or the currencies differ.</exception>
    /// <exception cref="OverflowException">The total would exceed 79228162514264337593543950335, or a count 9223372036854775807.</exception>
    public static CostTally Add(CostTally left, CostTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(CostTally? other) =>
        other is not null
        && Sum == other.Sum
        && string.Equals(Currency, other.Currency, StringComparison.Ordinal)
        && Contacts == other.Contacts
        && Resolved == other.Resolved
        && Equals(Definition, other.Definition)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CostTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Currency, Contacts, Resolved, Definition, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Total} {Name(Currency)} for {Contacts:N0} contacts, {Resolved:N0} resolved, {Excluded.Total:N0} excluded");

    internal static string Name(string? currency) => currency ?? "no stated currency";
}
