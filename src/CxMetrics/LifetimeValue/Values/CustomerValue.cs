using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What one customer will be worth.</summary>
/// <remarks>Written to JSON, never read. Thread-safe.</remarks>
/// <param name="Row">The row of the customer in the summaries, from 0.</param>
/// <param name="CustomerId">The customer; null where rows came without names.</param>
/// <param name="Purchases">The purchases expected, each counting for less the later it is.</param>
/// <param name="ProbabilityAlive">The probability that the customer is still one.</param>
/// <param name="MeanSpend">What a purchase is worth on average; null where that is infinite under the model.</param>
/// <param name="Value">The margin share times purchases times mean spend; null without a mean spend.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct CustomerValue(
    [property: JsonPropertyName("row")] int Row,
    [property: JsonPropertyName("customerId")] string? CustomerId,
    [property: JsonPropertyName("purchases")] double Purchases,
    [property: JsonPropertyName("probabilityAlive")] double ProbabilityAlive,
    [property: JsonPropertyName("meanSpend")] double? MeanSpend,
    [property: JsonPropertyName("value")] double? Value) : IJsonOnDeserializing
{
    /// <summary>The value in one line, such as "c1: 120.50 from 4.82 purchases of 25.00; alive with probability 0.93".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CustomerId ?? string.Create(CultureInfo.InvariantCulture, $"row {Row}")}: {(Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:N2} from {Purchases:0.00} purchases of {MeanSpend:N2}") : "no value, since the mean spend is infinite")}; alive with probability {ProbabilityAlive:0.00}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(CustomerValue), "the models and the customers");
}
