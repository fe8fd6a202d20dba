using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>What it costs to get an issue resolved.</summary>
/// <remarks>
/// An issue is resolved where the latest of all its contacts that recorded an outcome says so, within the scope or not. Decimal, in major units
/// of one currency; null where there is nothing to divide by. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record IssueCostResult : TallyResult<CostTally, ContactCostDefinition>
{
    /// <inheritdoc/>
    public IssueCostResult()
    {
    }

    internal IssueCostResult(CostTally tally, long issues, long resolvedIssues)
        : base(tally)
    {
        Issues = issues;
        ResolvedIssues = resolvedIssues;
    }

    /// <summary>The sum of the costs of the contacts that belong to an issue, resolved or not.</summary>
    [JsonPropertyName("total")]
    public decimal Total => Tally.Costs.Total;

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => Tally.Costs.Currency;

    /// <summary>The contacts within the scope that have a cost and an issue.</summary>
    [JsonPropertyName("contacts")]
    public long Contacts => Tally.Contacts;

    /// <summary>The issues of these contacts.</summary>
    [JsonPropertyName("issues")]
    public long Issues { get; }

    /// <summary>The issues that are resolved.</summary>
    [JsonPropertyName("resolvedIssues")]
    public long ResolvedIssues { get; }

    /// <summary>The total over the issues; null where there are none.</summary>
    [JsonPropertyName("perIssue")]
    public decimal? PerIssue => Issues == 0 ? null : Total / Issues;

    /// <summary>The total over the resolved issues; null where there are none.</summary>
    [JsonPropertyName("perResolvedIssue")]
    public decimal? PerResolvedIssue => ResolvedIssues == 0 ? null : Total / ResolvedIssues;

    private protected override string Sentence(IFormatProvider culture)
    {
        string currency = Currency is null ? "" : $" {Currency}";
        return PerResolvedIssue is { } each
            ? string.Create(culture, $"{Definition.Name}: {each:N2}{currency} a resolved issue, {ResolvedIssues:N0} of {Issues:N0} issues resolved")
            : string.Create(culture, $"{Definition.Name} per resolved issue is not defined: none of {Issues:N0} issues is resolved");
    }
}
