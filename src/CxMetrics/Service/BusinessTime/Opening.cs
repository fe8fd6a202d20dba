using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A stretch of business time: open from one instant, inclusive, to another, exclusive.</summary>
/// <remarks>A value with structural equality. Written to JSON, never read. Thread-safe.</remarks>
public readonly record struct Opening : IJsonOnDeserializing
{
    /// <summary>Takes both instants.</summary>
    /// <param name="start">The first open instant.</param>
    /// <param name="end">The first instant that is not open any more, no earlier than <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public Opening(Moment start, Moment end)
    {
        Guard.InOrder(start, end);
        Start = start;
        End = end;
    }

    /// <summary>The first open instant.</summary>
    [JsonPropertyName("start")]
    public DateTimeOffset Start { get; }

    /// <summary>The first instant that is not open any more.</summary>
    [JsonPropertyName("end")]
    public DateTimeOffset End { get; }

    /// <summary>The elapsed time between the two.</summary>
    [JsonIgnore]
    public TimeSpan Length => End - Start;

    /// <summary>Both instants, such as <c>2026-11-02 09:00 -05:00 to 2026-11-02 17:00 -05:00</c>.</summary>
    /// <returns>Text for people, which does not depend on the culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd HH:mm zzz} to {End:yyyy-MM-dd HH:mm zzz}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Opening), "its BusinessCalendar");
}
