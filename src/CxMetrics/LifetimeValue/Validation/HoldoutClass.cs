using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>The customers with so many repeat purchases in the calibration, and what they bought in the holdout.</summary>
/// <remarks>Written to JSON, never read. Thread-safe.</remarks>
/// <param name="Repeats">The repeat purchases in the calibration.</param>
/// <param name="IsOpen">Whether those with more are in the class as well.</param>
/// <param name="Customers">The customers.</param>
/// <param name="ActualMean">The purchases a customer in the holdout; null without customers.</param>
/// <param name="ExpectedMean">The purchases a customer that the model expects; null without customers.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct HoldoutClass(
    [property: JsonPropertyName("repeats"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Repeats,
    [property: JsonPropertyName("isOpen"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsOpen,
    [property: JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Customers,
    [property: JsonPropertyName("actualMean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? ActualMean,
    [property: JsonPropertyName("expectedMean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? ExpectedMean) : IJsonOnDeserializing
{
    /// <summary>The class in one line, such as "7+ repeats: 64 customers, 6.36 purchases each, 6.16 expected".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Repeats}{(IsOpen ? "+" : "")} repeats: {Customers:N0} customers{(Customers > 0 ? FormattableString.Invariant($", {ActualMean:0.00} purchases each, {ExpectedMean:0.00} expected") : "")}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(HoldoutClass), "the purchases and the model");
}
