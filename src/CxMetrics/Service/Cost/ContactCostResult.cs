using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What contacts cost, in all and each.</summary>
/// <remarks>
/// Decimal, in major units of one currency; the total is an exact sum, rounded once to 28 digits as quotients are. Null where there is nothing to divide by. Written
/// to JSON, never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactCostResult
{
    /// <summary>Refuses to be read from JSON: read its CostTally.</summary>
    public ContactCostResult() => throw WrittenOnly.Refusal(nameof(ContactCostResult), "its CostTally");

    internal ContactCostResult(CostTally tally, ContactCostDefinition definition)
    {
        Total = tally.Total;
        Currency = tally.Currency;
        Contacts = tally.Contacts;
        Resolved = tally.Resolved;
        Excluded = tally.Excluded;
        Definition = definition;
    }

    /// <summary>The sum of the costs.</summary>
    [JsonPropertyName("total"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Total { get; }

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Currency { get; }

    /// <summary>The contacts within the scope that have a cost.</summary>
    [JsonPropertyName("contacts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts { get; }

    /// <summary>Those of the contacts that were recorded as resolved.</summary>
    [JsonPropertyName("resolved"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Resolved { get; }

    /// <summary>The total over the contacts; null where there are none.</summary>
    [JsonPropertyName("perContact"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? PerContact => Per(Contacts);

    /// <summary>The total, of unresolved contacts too, over the resolved ones; null where there are none.</summary>
    [JsonPropertyName("perResolvedContact"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? PerResolvedContact => Per(Resolved);

    /// <summary>The contacts left out, by reason; those without a cost are among them.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactCostDefinition Definition { get; }

    /// <summary>The total over units counted elsewhere, such as resolved issues, orders or customers.</summary>
    /// <param name="units">How many, at least 0.</param>
    /// <returns>The cost of one; null where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    public decimal? Per(long units) => Guard.Count(units) == 0 ? null : Total / units;

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string currency = Currency is null ? "" : $" {Currency}";
        return PerContact is { } perContact
            ? string.Create(culture, $"{Definition.Name}: {perContact:N2}{currency} a contact, {Total:N2}{currency} for {Contacts:N0} contacts, {Resolved:N0} resolved")
            : $"{Definition.Name} is not defined: no contacts with a cost";
    }
}
