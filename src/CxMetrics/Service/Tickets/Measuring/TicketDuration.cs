using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A duration that ended, or the part so far of one that goes on.</summary>
/// <remarks>What survival estimates are made from: the time, and whether its end was observed. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TicketDuration : IJsonOnDeserializing
{
    /// <summary>The time that it took, or has taken so far.</summary>
    [JsonPropertyName("time")]
    public TimeSpan Time { get; internal init; }

    /// <summary>Whether it ended; false for one that is censored.</summary>
    [JsonPropertyName("isObserved")]
    public bool IsObserved { get; internal init; }

    /// <summary>The duration, with a plus sign where it goes on.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => Time.ToString("c", CultureInfo.InvariantCulture) + (IsObserved ? "" : "+");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TicketDuration), "its Ticket and TicketEvents");
}
