using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What contacts cost, in all and each, and the cost of resolving an issue.</summary>
/// <remarks>
/// Decimal, in major units of one currency; the total is an exact sum, rounded once to 28 digits as quotients are. Null where there is nothing
/// to divide by. Written to JSON, never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactCostResult : TallyResult<CostTally, ContactCostDefinition>
{
    /// <summary>The sum of the costs.</summary>
    [JsonPropertyName("total")]
    public decimal Total => Tally.Costs.Total;

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => Tally.Costs.Currency;

    /// <summary>The contacts within the scope that have a cost; those without one are excluded.</summary>
    [JsonPropertyName("contacts")]
    public long Contacts => Tally.Contacts;

    /// <summary>Those of the contacts that were recorded as resolved.</summary>
    [JsonPropertyName("resolved")]
    public long Resolved => Tally.Resolved;

    /// <summary>The total over the contacts; null where there are none.</summary>
    [JsonPropertyName("perContact")]
    public decimal? PerContact => Per(Contacts);

    /// <summary>The total, of unresolved contacts too, over the resolved ones; null where there are none.</summary>
    [JsonPropertyName("perResolvedContact")]
    public decimal? PerResolvedContact => Per(Resolved);

    /// <summary>The issues of these contacts; null unless calculated by <c>ContactCost.PerResolvedIssue</c>.</summary>
    [JsonPropertyName("issues")]
    public long? Issues { get; internal init; }

    /// <summary>The issues that are resolved: the latest of all their contacts that recorded an outcome says so, within the scope or not.</summary>
    [JsonPropertyName("resolvedIssues")]
    public long? ResolvedIssues { get; internal init; }

    /// <summary>The total over the issues; null where there are none.</summary>
    [JsonPropertyName("perIssue")]
    public decimal? PerIssue => Per(Issues ?? 0);

    /// <summary>The total over the resolved issues; null where there are none.</summary>
    [JsonPropertyName("perResolvedIssue")]
    public decimal? PerResolvedIssue => Per(ResolvedIssues ?? 0);

    /// <summary>The total over units counted elsewhere, such as resolved issues, orders or customers.</summary>
    /// <param name="units">How many, at least 0.</param>
    /// <returns>The cost of one; null where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    public decimal? Per(long units) => Guard.Count(units) == 0 ? null : Total / units;

    private protected override string Sentence(IFormatProvider culture)
    {
        string currency = MoneySum.Unit(Currency);
        if (Issues is { } issues)
        {
            return PerResolvedIssue is { } each
                ? string.Create(culture, $"{Definition.Name}: {each:N2}{currency} a resolved issue, {ResolvedIssues:N0} of {Plural.Of(issues, "issue", culture)} resolved")
                : string.Create(culture, $"{Definition.Name} per resolved issue is not defined: {Plural.Of(issues, "issue", culture)}, none resolved");
        }

        return PerContact is { } perContact
            ? string.Create(culture, $"{Definition.Name}: {perContact:N2}{currency} a contact, {Total:N2}{currency} for {Plural.Of(Contacts, "contact", culture)}, {Resolved:N0} resolved")
            : $"{Definition.Name} is not defined: no contacts with a cost{Excluded.InBrackets(culture)}";
    }
}
