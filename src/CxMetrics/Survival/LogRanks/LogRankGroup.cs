using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>A group in a log-rank test.</summary>
/// <param name="Name">Its key as text.</param>
/// <param name="Count">The times that counted.</param>
/// <param name="Observed">The events in it, each times its weight.</param>
/// <param name="Expected">The events that it would have had, had all groups the same hazard, each times its weight.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct LogRankGroup(
    string Name,
    [property: JsonPropertyName("count")] long Count,
    [property: JsonPropertyName("observed")] double Observed,
    [property: JsonPropertyName("expected")] double Expected) : IJsonOnDeserializing
{
    /// <summary>Its key as text; empty for the default value.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(-1)]
    public string Name { get => field ?? ""; init; } = Name;

    /// <summary>The group in one line, such as "monthly: 12 observed, 8.31 expected of 19".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name}: {Observed:0.##} observed, {Expected:0.##} expected of {Count:N0}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(LogRankGroup), "the Breakdown of its SurvivalTally");
}
