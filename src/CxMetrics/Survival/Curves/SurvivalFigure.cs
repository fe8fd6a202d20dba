using System.Globalization;
using System.Text.Json.Serialization;

namespace CxMetrics.Survival;

/// <summary>A figure of a survival curve with its uncertainty.</summary>
/// <param name="Value">The figure; null where the follow-up does not reach it.</param>
/// <param name="StandardError">Its standard error; null where it is not defined, as for quantiles.</param>
/// <param name="Interval">Its interval; a limit is null where it is not reached.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct SurvivalFigure(
    [property: JsonPropertyName("value")] double? Value,
    [property: JsonPropertyName("standardError")] double? StandardError,
    [property: JsonPropertyName("interval"), JsonRequired] ConfidenceInterval Interval)
{
    /// <summary>The figure in one line, such as "9.5, 95% interval 6 to 12".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "not reached")}, {100 * Interval.Confidence:0.####}% interval {Limit(Interval.Lower)} to {Limit(Interval.Upper)}");

    private static string Limit(double? limit) => limit?.ToString("0.####", CultureInfo.InvariantCulture) ?? "(not reached)";
}
