using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What one customer will buy within a time: the expectation, and the counts that are to be expected.</summary>
/// <remarks>Written to JSON, never read. Thread-safe.</remarks>
/// <param name="Expected">The expected purchases.</param>
/// <param name="ProbabilityAlive">The probability that the customer is still alive now.</param>
/// <param name="ProbabilityOfPurchase">The probability of at least one purchase.</param>
/// <param name="Lower">The lower end of the prediction interval, in purchases.</param>
/// <param name="Upper">The upper end of the prediction interval, in purchases.</param>
/// <param name="Confidence">The level: how likely, at least, the count lies from <paramref name="Lower"/> to <paramref name="Upper"/>.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct PurchasePrediction(
    [property: JsonPropertyName("expected")] double Expected,
    [property: JsonPropertyName("probabilityAlive")] double ProbabilityAlive,
    [property: JsonPropertyName("probabilityOfPurchase")] double ProbabilityOfPurchase,
    [property: JsonPropertyName("lower")] int Lower,
    [property: JsonPropertyName("upper")] int Upper,
    [property: JsonPropertyName("confidence")] double Confidence) : IJsonOnDeserializing
{
    /// <summary>The prediction in one line, such as "1.23 purchases expected, 95% between 0 and 5; alive with probability 0.73".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Expected:0.00} purchases expected, {100 * Confidence:0.####}% between {Lower} and {Upper}; alive with probability {ProbabilityAlive:0.00}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(PurchasePrediction), "the model and the customer");
}
