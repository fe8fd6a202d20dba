using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A stretch of time during which a ticket was not solved.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TicketOpenSpan : IJsonOnDeserializing
{
    /// <summary>When it was created or reopened.</summary>
    [JsonPropertyName("from")]
    public DateTimeOffset From { get; internal init; }

    /// <summary>When it was solved, which is not in the span; null while it is open.</summary>
    [JsonPropertyName("until")]
    public DateTimeOffset? Until { get; internal init; }

    /// <summary>The span in a few words.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Until is { } until
            ? string.Create(CultureInfo.InvariantCulture, $"{From:O} until {until:O}")
            : string.Create(CultureInfo.InvariantCulture, $"since {From:O}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TicketOpenSpan), "its Ticket and TicketEvents");
}
