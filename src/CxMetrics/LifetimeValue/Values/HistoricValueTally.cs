using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What customers were worth so far, exactly and in one currency.</summary>
/// <remarks>
/// <c>Count + Excluded.Total</c> are the customers received. Customers of two currencies cannot be added: calculate each currency by itself. JSON: versioned state.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HistoricValueTally : DefinedTally<HistoricValueTally, HistoricValueDefinition>
{
    /// <summary>The customers with at least one purchase, all of known value.</summary>
    [JsonPropertyName("customers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; init => field = Guard.Count(value, nameof(Customers)); }

    /// <summary>The value of their purchases.</summary>
    [JsonPropertyName("value"), JsonRequired]
    public MoneySum Value { get; init => field = Guard.NotNull(value, nameof(Value)); } = MoneySum.AdditiveIdentity;

    /// <summary>The purchases and refunds of all customers that are no purchase on their own, by reason, such as those netted into their orders.</summary>
    [JsonPropertyName("purchasesExcluded"), JsonRequired]
    public ReasonCounts PurchasesExcluded { get; init => field = Guard.NotNull(value, nameof(PurchasesExcluded)); } = ReasonCounts.None;

    private protected override long Counted => Customers;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Value.Total} {MoneySum.Name(Value.Currency)} of {Value.Count:N0} purchases by {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => Exceeds(Customers, Value.Count, "customers") ?? base.Contradiction;

    private protected override HistoricValueTally Plus(HistoricValueTally other) => this with
    {
        Customers = ExactCount.Add(Customers, other.Customers, "customers"),
        Value = Value + other.Value,
        PurchasesExcluded = PurchasesExcluded.Merge(other.PurchasesExcluded),
    };
}
