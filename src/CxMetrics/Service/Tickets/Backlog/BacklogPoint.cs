using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The tickets that were open at the end of a period.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct BacklogPoint : IJsonOnDeserializing
{
    /// <summary>The period.</summary>
    [JsonPropertyName("period")]
    public Period Period { get; internal init; }

    /// <summary>Where the period ends and the next begins; what happened at that moment belongs to the next.</summary>
    [JsonPropertyName("end")]
    public DateTimeOffset End { get; internal init; }

    /// <summary>The tickets that were open just before the end.</summary>
    [JsonPropertyName("open")]
    public long Open { get; internal init; }

    /// <summary>The period and its count.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period}: {Open:N0} open");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(BacklogPoint), "its Tickets and TicketEvents");
}
