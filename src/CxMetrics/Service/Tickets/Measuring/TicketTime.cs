using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A duration by both clocks.</summary>
/// <remarks>At least 0. A reply out of hours may have taken hours by the calendar and no business time at all. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TicketTime : IJsonOnDeserializing
{
    /// <summary>All time that passed.</summary>
    [JsonPropertyName("calendar")]
    public TimeSpan Calendar { get; internal init; }

    /// <summary>The time within opening hours; null where the definition has no calendar.</summary>
    [JsonPropertyName("business")]
    public TimeSpan? Business { get; internal init; }

    /// <summary>The duration by one of the clocks.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The duration; null in business time where the definition has no calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="clock"/> is not a defined one.</exception>
    public TimeSpan? By(TicketClock clock) => Internal.Guard.Defined(clock) == TicketClock.Calendar ? Calendar : Business;

    /// <summary>The duration by both clocks.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Business is { } business
            ? string.Create(CultureInfo.InvariantCulture, $"{Calendar:c}, {business:c} of it in business hours")
            : Calendar.ToString("c", CultureInfo.InvariantCulture);

    internal static TicketTime Plus(TicketTime left, TicketTime right) =>
        new() { Calendar = left.Calendar + right.Calendar, Business = left.Business + right.Business };

    internal static TicketTime Minus(TicketTime left, TicketTime right) =>
        new() { Calendar = left.Calendar - right.Calendar, Business = left.Business - right.Business };

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TicketTime), "its Ticket and TicketEvents");
}
