using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>The repeat purchases of all customers up to a time, and those that a model expects.</summary>
/// <remarks>Written to JSON, never read. Thread-safe.</remarks>
/// <param name="Time">The time since the first purchase of all.</param>
/// <param name="Actual">The repeat purchases so far; null where their days are unknown.</param>
/// <param name="Expected">The repeat purchases expected so far, given when each customer bought first.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TrackingPoint(
    [property: JsonPropertyName("time"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] Horizon Time,
    [property: JsonPropertyName("actual"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Actual,
    [property: JsonPropertyName("expected"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Expected) : IJsonOnDeserializing
{
    /// <summary>The point in one line, such as "39 weeks: 2,457 repeat purchases, 2,494.0 expected".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Time}: {(Actual is { } actual ? FormattableString.Invariant($"{actual:N0} repeat purchases, ") : "")}{Expected:N1} expected");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TrackingPoint), "the purchases and the model");
}
