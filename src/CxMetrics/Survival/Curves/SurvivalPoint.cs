using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>A survival curve at a time at which somebody had the event or was censored.</summary>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">Those at risk at it: who had entered before, and had not left before.</param>
/// <param name="Events">The events at it.</param>
/// <param name="Censored">The censored at it, who were at risk at it too.</param>
/// <param name="Survival">The share that stays beyond it, 0 to 1 (Kaplan-Meier).</param>
/// <param name="StandardError">Its standard error (Greenwood); null where the share is 0.</param>
/// <param name="Lower">The lower limit of the share, by the definition of the curve; null where it is not defined.</param>
/// <param name="Upper">The upper limit of the share; null where it is not defined.</param>
/// <param name="CumulativeHazard">The hazard added up to the time (Nelson-Aalen).</param>
/// <param name="CumulativeHazardError">Its standard error, the root of the sum of <c>d / n^2</c>.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct SurvivalPoint(
    [property: JsonPropertyName("time")] double Time,
    [property: JsonPropertyName("atRisk")] long AtRisk,
    [property: JsonPropertyName("events")] long Events,
    [property: JsonPropertyName("censored")] long Censored,
    [property: JsonPropertyName("survival")] double Survival,
    [property: JsonPropertyName("standardError")] double? StandardError,
    [property: JsonPropertyName("lower")] double? Lower,
    [property: JsonPropertyName("upper")] double? Upper,
    [property: JsonPropertyName("cumulativeHazard")] double CumulativeHazard,
    [property: JsonPropertyName("cumulativeHazardError")] double CumulativeHazardError) : IJsonOnDeserializing
{
    /// <summary>The point in one line, such as "at 23: 37.5% stay, 2 events and 0 censored of 6 at risk".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"at {Time}: {100 * Survival:0.0}% stay, {Plural.Of(Events, "event", CultureInfo.InvariantCulture)} and {Censored:N0} censored of {AtRisk:N0} at risk");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(SurvivalPoint), "its SurvivalTally");
}
