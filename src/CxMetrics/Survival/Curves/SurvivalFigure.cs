using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>A figure of a survival curve with its uncertainty.</summary>
/// <param name="Value">The figure; null where the follow-up does not reach it.</param>
/// <param name="StandardError">Its standard error; null where it is not defined, as for quantiles.</param>
/// <param name="Interval">Its interval; a limit is null where it is not reached, or not defined.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct SurvivalFigure(
    [property: JsonPropertyName("value")] double? Value,
    [property: JsonPropertyName("standardError")] double? StandardError,
    [property: JsonPropertyName("interval")] ConfidenceInterval Interval) : IJsonOnDeserializing
{
    /// <summary>Whether it is a time, which a curve may not reach; a share or a rate is defined or not.</summary>
    internal bool IsTime { get; init; }

    private string Undefined => IsTime ? "not reached" : "not defined";

    /// <summary>The figure in one line, such as "9.5, 95% interval 6 to 12".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : Undefined)}, {100 * Interval.Confidence:0.####}% interval {Limit(Interval.Lower)} to {Limit(Interval.Upper)}");

    private string Limit(double? limit) => limit?.ToString("0.####", CultureInfo.InvariantCulture) ?? $"({Undefined})";

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(SurvivalFigure), "its SurvivalTally");
}
