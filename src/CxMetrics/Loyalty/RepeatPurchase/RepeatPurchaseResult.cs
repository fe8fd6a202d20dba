using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>The repeat purchase rate and the purchase frequency.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RepeatPurchaseResult : TallyResult<RepeatPurchaseTally, RepeatPurchaseDefinition>
{
    /// <summary>The customers with two purchases or more, of all with at least one.</summary>
    [JsonPropertyName("rate")]
    public RateResult Rate => new("Repeat purchase rate", new RateTally(Tally.Repeaters, Tally.Customers, Excluded));

    /// <summary>The purchases of the customers, first ones included.</summary>
    [JsonPropertyName("purchases")]
    public long Purchases => Tally.Purchases;

    /// <summary>The purchases and refunds of all customers that are no purchase on their own, by reason, such as those netted into their orders.</summary>
    [JsonPropertyName("purchasesExcluded")]
    public ReasonCounts PurchasesExcluded => Tally.PurchasesExcluded;

    /// <summary>The purchases a customer, at least 1; null without customers.</summary>
    [JsonPropertyName("frequency"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Frequency => Tally.Customers == 0 ? null : (double)Tally.Purchases / Tally.Customers;

    private protected override string Sentence(IFormatProvider culture) =>
        $"{Definition.Name}: {Rate.ToString(culture)}{(Frequency is { } frequency ? string.Create(culture, $"; {frequency:0.00} purchases a customer") : "")}";
}
