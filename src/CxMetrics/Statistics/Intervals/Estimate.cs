using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A figure with its uncertainty, such as the median of a survival curve or a churn rate converted to a year.</summary>
/// <param name="Value">The figure; null where it is not defined or not reached.</param>
/// <param name="StandardError">Its standard error; null where it is not defined, as for quantiles and converted rates.</param>
/// <param name="Interval">Its interval; a limit is null where it is not reached, or not defined.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct Estimate(
    [property: JsonPropertyName("value")] double? Value,
    [property: JsonPropertyName("standardError")] double? StandardError,
    [property: JsonPropertyName("interval")] ConfidenceInterval Interval) : IJsonOnDeserializing
{
    /// <summary>Why there is no figure; null where there is one.</summary>
    [JsonPropertyName("reason")]
    public string? Reason => Value is null ? Missing : null;

    /// <summary>What is said instead of a figure or a limit that there is not.</summary>
    internal string Missing { get => field ?? "not defined"; init; }

    /// <summary>Whether it is a share, which people read in percent.</summary>
    internal bool IsShare { get; init; }

    /// <summary>The figure in one line, such as "9.5, 95% interval 6 to 12", a converted rate in percent.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => Value is null && Interval is { Lower: null, Upper: null }
        ? Missing
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Text(Value) ?? Missing}{(IsShare ? "%" : "")}, {100 * Interval.Confidence:0.####}% interval {Text(Interval.Lower) ?? $"({Missing})"} to {Text(Interval.Upper) ?? $"({Missing})"}");

    private string? Text(double? number) =>
        IsShare ? (100 * number)?.ToString("0.0", CultureInfo.InvariantCulture) : number?.ToString("0.####", CultureInfo.InvariantCulture);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Estimate), "the tally");
}
