using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>A curve at a time: of survival where somebody had an event or was censored, of incidence where somebody left for the cause.</summary>
/// <param name="Time">The time.</param>
/// <param name="Cause">The code of the cause; 0 on a survival curve, where all causes are one.</param>
/// <param name="AtRisk">Those at risk at it, of whatever cause: who had entered before, and had not left before.</param>
/// <param name="Events">The events at it, of the cause.</param>
/// <param name="Censored">The censored at it, who were at risk at it too.</param>
/// <param name="Share">
/// The share that stays beyond it (Kaplan-Meier); of a cause, the share that has left for it by the time (Aalen-Johansen). 0 to 1.
/// </param>
/// <param name="StandardError">The standard error of the share; null where nobody stays.</param>
/// <param name="Lower">The lower limit of the share, by the definition of the curve; null where it is not defined.</param>
/// <param name="Upper">The upper limit of the share; null where it is not defined.</param>
/// <param name="CumulativeHazard">The hazard, of the cause, added up to the time (Nelson-Aalen).</param>
/// <param name="CumulativeHazardError">Its standard error, the root of the sum of <c>d / n^2</c>.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct CurvePoint(
    [property: JsonPropertyName("time")] double Time,
    [property: JsonPropertyName("cause")] int Cause,
    [property: JsonPropertyName("atRisk")] long AtRisk,
    [property: JsonPropertyName("events")] long Events,
    [property: JsonPropertyName("censored")] long Censored,
    [property: JsonPropertyName("share")] double Share,
    [property: JsonPropertyName("standardError")] double? StandardError,
    [property: JsonPropertyName("lower")] double? Lower,
    [property: JsonPropertyName("upper")] double? Upper,
    [property: JsonPropertyName("cumulativeHazard")] double CumulativeHazard,
    [property: JsonPropertyName("cumulativeHazardError")] double CumulativeHazardError) : IJsonOnDeserializing
{
    /// <summary>The point in one line, such as "at 23: 37.5% stay, 2 events and 0 censored of 6 at risk".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"at {Time}: {100 * Share:0.0}% {(Cause == 0 ? "stay" : $"gone by cause {Cause}")}, {Plural.Of(Events, "event", CultureInfo.InvariantCulture)} and {Censored:N0} censored of {AtRisk:N0} at risk");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(CurvePoint), "its SurvivalTally");
}
