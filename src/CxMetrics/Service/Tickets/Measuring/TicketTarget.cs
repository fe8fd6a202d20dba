using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A service-level target that was set for one ticket.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TicketTarget : IJsonOnDeserializing
{
    /// <summary>The time that it limits.</summary>
    [JsonPropertyName("metric")]
    public TicketDurationKind Metric { get; internal init; }

    /// <summary>The most that the time may be.</summary>
    [JsonPropertyName("target")]
    public TimeSpan Target { get; internal init; }

    /// <summary>When it was set.</summary>
    [JsonPropertyName("setAt")]
    public DateTimeOffset SetAt { get; internal init; }

    /// <summary>Its place among the events of the ticket.</summary>
    internal int Order { get; init; }

    /// <summary>What had passed of a time that stops and goes on when the target was set; null for a time that runs through.</summary>
    internal TicketTime? Elapsed { get; init; }

    /// <summary>The target in a few words.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Metric} within {Target:c} since {SetAt:O}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TicketTarget), "its Ticket and TicketEvents");
}
