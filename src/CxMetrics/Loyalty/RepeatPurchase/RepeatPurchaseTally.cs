using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many customers bought, how many of them again, and how often in all.</summary>
/// <remarks><c>Count + Excluded.Total</c> are the customers received. JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RepeatPurchaseTally : DefinedTally<RepeatPurchaseTally, RepeatPurchaseDefinition>
{
    /// <summary>The customers with at least one purchase, followed long enough.</summary>
    [JsonPropertyName("customers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; init => field = Guard.Count(value, nameof(Customers)); }

    /// <summary>Those of them with two purchases or more.</summary>
    [JsonPropertyName("repeaters"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Repeaters { get; init => field = Guard.Count(value, nameof(Repeaters)); }

    /// <summary>The purchases of the customers, first ones included.</summary>
    [JsonPropertyName("purchases"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Purchases { get; init => field = Guard.Count(value, nameof(Purchases)); }

    /// <summary>The purchases and refunds of all customers that are no purchase on their own, by reason, such as those netted into their orders.</summary>
    [JsonPropertyName("purchasesExcluded"), JsonRequired]
    public ReasonCounts PurchasesExcluded { get; init => field = Guard.NotNull(value, nameof(PurchasesExcluded)); } = ReasonCounts.None;

    private protected override long Counted => Customers;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture, $"{Repeaters:N0} of {Customers:N0} customers bought again, {Plural.Of(Purchases, "purchase", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Exceeds(Repeaters, Customers, "repeaters") ?? Exceeds(Customers, Purchases - Repeaters, "customers and repeaters") ?? base.Contradiction;

    private protected override RepeatPurchaseTally Plus(RepeatPurchaseTally other) => this with
    {
        Customers = ExactCount.Add(Customers, other.Customers, "customers"),
        Repeaters = ExactCount.Add(Repeaters, other.Repeaters, "repeat buyers"),
        Purchases = ExactCount.Add(Purchases, other.Purchases, "purchases"),
        PurchasesExcluded = PurchasesExcluded.Merge(other.PurchasesExcluded),
    };
}
