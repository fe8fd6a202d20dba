using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>The share that has left for a cause, at a time at which somebody did.</summary>
/// <param name="Cause">The code of the cause.</param>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">Those at risk at it, of whatever cause.</param>
/// <param name="Events">The events of the cause at it.</param>
/// <param name="Incidence">The share that has left for the cause by the time, 0 to 1 (Aalen-Johansen).</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Lower">The lower limit of the share; null where it is not defined.</param>
/// <param name="Upper">The upper limit of the share; null where it is not defined.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct IncidencePoint(
    [property: JsonPropertyName("cause")] int Cause,
    [property: JsonPropertyName("time")] double Time,
    [property: JsonPropertyName("atRisk")] long AtRisk,
    [property: JsonPropertyName("events")] long Events,
    [property: JsonPropertyName("incidence")] double Incidence,
    [property: JsonPropertyName("standardError")] double StandardError,
    [property: JsonPropertyName("lower")] double? Lower,
    [property: JsonPropertyName("upper")] double? Upper) : IJsonOnDeserializing
{
    /// <summary>The point in one line, such as "cause 2 by 9: 31.2%, 2 events of 6 at risk".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"cause {Cause} by {Time}: {100 * Incidence:0.0}%, {Plural.Of(Events, "event", CultureInfo.InvariantCulture)} of {AtRisk:N0} at risk");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(IncidencePoint), "its SurvivalTally");
}
