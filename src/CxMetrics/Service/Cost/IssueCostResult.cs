using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What it costs to get an issue resolved.</summary>
/// <remarks>
/// An issue is resolved where the latest of all its contacts that recorded an outcome says so, within the scope or not. Decimal, in major units of one currency; null
/// where there is nothing to divide by. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record IssueCostResult
{
    /// <summary>Refuses to be read from JSON: read its CostTally.</summary>
    public IssueCostResult() => throw WrittenOnly.Refusal(nameof(IssueCostResult), "its CostTally");

    internal IssueCostResult(CostTally tally, long issues, long resolvedIssues, ContactCostDefinition definition)
    {
        Total = tally.Total;
        Currency = tally.Currency;
        Contacts = tally.Contacts;
        Excluded = tally.Excluded;
        Issues = issues;
        ResolvedIssues = resolvedIssues;
        Definition = definition;
    }

    /// <summary>The sum of the costs of the contacts that belong to an issue, resolved or not.</summary>
    [JsonPropertyName("total"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Total { get; }

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Currency { get; }

    /// <summary>The contacts within the scope that have a cost and an issue.</summary>
    [JsonPropertyName("contacts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts { get; }

    /// <summary>The issues of these contacts.</summary>
    [JsonPropertyName("issues"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Issues { get; }

    /// <summary>The issues that are resolved.</summary>
    [JsonPropertyName("resolvedIssues"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ResolvedIssues { get; }

    /// <summary>The total over the issues; null where there are none.</summary>
    [JsonPropertyName("perIssue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? PerIssue => Issues == 0 ? null : Total / Issues;

    /// <summary>The total over the resolved issues; null where there are none.</summary>
    [JsonPropertyName("perResolvedIssue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? PerResolvedIssue => ResolvedIssues == 0 ? null : Total / ResolvedIssues;

    /// <summary>The contacts left out, by reason; joined legs are one.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactCostDefinition Definition { get; }

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
        return PerResolvedIssue is { } each
            ? string.Create(culture, $"{Definition.Name}: {each:N2}{currency} a resolved issue, {ResolvedIssues:N0} of {Issues:N0} issues resolved")
            : string.Create(culture, $"{Definition.Name} per resolved issue is not defined: none of {Issues:N0} issues is resolved");
    }
}
