using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What customers were worth so far, in all and each.</summary>
/// <remarks>
/// Decimal, in major units of one currency; the total is an exact sum, rounded once to 28 digits as quotients are. Written to JSON, never read: keep
/// the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HistoricValueResult : TallyResult<HistoricValueTally, HistoricValueDefinition>
{
    /// <summary>The value of all purchases of the customers.</summary>
    [JsonPropertyName("total")]
    public decimal Total => Tally.Value.Total;

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => Tally.Value.Currency;

    /// <summary>The customers.</summary>
    [JsonPropertyName("customers")]
    public long Customers => Tally.Customers;

    /// <summary>Their purchases.</summary>
    [JsonPropertyName("purchases")]
    public long Purchases => Tally.Value.Count;

    /// <summary>The value of a customer; null without customers.</summary>
    [JsonPropertyName("mean")]
    public decimal? Mean => Customers == 0 ? null : Total / Customers;

    /// <summary>The value of a purchase; null without purchases.</summary>
    [JsonPropertyName("perPurchase")]
    public decimal? PerPurchase => Purchases == 0 ? null : Total / Purchases;

    /// <summary>The purchases and refunds of all customers that are no purchase on their own, by reason, such as those netted into their orders.</summary>
    [JsonPropertyName("purchasesExcluded")]
    public ReasonCounts PurchasesExcluded => Tally.PurchasesExcluded;

    private protected override string Sentence(IFormatProvider culture)
    {
        string currency = MoneySum.Unit(Currency);
        return Mean is { } mean
            ? string.Create(
                culture,
                $"{Definition.Name}: {mean:N2}{currency} a customer, {Total:N2}{currency} from {Plural.Of(Customers, "customer", culture)} in {Plural.Of(Purchases, "purchase", culture)}")
            : $"{Definition.Name} is not defined: no customer with purchases of known value";
    }
}
