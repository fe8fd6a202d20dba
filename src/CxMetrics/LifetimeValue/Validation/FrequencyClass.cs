using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How many customers made so many repeat purchases, and how many a model expects to.</summary>
/// <remarks>Written to JSON, never read. Thread-safe.</remarks>
/// <param name="Repeats">The repeat purchases.</param>
/// <param name="IsOpen">Whether those with more are in the class as well.</param>
/// <param name="Actual">The customers who made them.</param>
/// <param name="Expected">The customers expected to, given when each bought first.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct FrequencyClass(
    [property: JsonPropertyName("repeats"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Repeats,
    [property: JsonPropertyName("isOpen"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsOpen,
    [property: JsonPropertyName("actual"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Actual,
    [property: JsonPropertyName("expected"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Expected) : IJsonOnDeserializing
{
    /// <summary>The class in one line, such as "7+ repeats: 64 customers, 61.2 expected".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Repeats}{(IsOpen ? "+" : "")} repeats: {Actual:N0} customers, {Expected:N1} expected");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(FrequencyClass), "the purchases and the model");
}
