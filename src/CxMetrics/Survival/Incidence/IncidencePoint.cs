using System.Globalization;
using System.Text.Json.Serialization;

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
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct IncidencePoint(
    [property: JsonPropertyName("cause"), JsonRequired] int Cause,
    [property: JsonPropertyName("time"), JsonRequired] double Time,
    [property: JsonPropertyName("atRisk"), JsonRequired] long AtRisk,
    [property: JsonPropertyName("events"), JsonRequired] long Events,
    [property: JsonPropertyName("incidence"), JsonRequired] double Incidence,
    [property: JsonPropertyName("standardError"), JsonRequired] double StandardError,
    [property: JsonPropertyName("lower")] double? Lower,
    [property: JsonPropertyName("upper")] double? Upper)
{
    /// <summary>The point in one line, such as "cause 2 by 9: 31.2%, 2 events of 6 at risk".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"cause {Cause} by {Time}: {100 * Incidence:0.0}%, {Events:N0} events of {AtRisk:N0} at risk");
}
