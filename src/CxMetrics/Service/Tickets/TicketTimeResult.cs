using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The durations of tickets of one kind by both clocks, with what had none by reason.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketTimeResult
{
    /// <summary>Refuses to be read from JSON: read its TicketTimeTally.</summary>
    public TicketTimeResult() => throw WrittenOnly.Refusal(nameof(TicketTimeResult), "its TicketTimeTally");

    internal TicketTimeResult(TicketDurationKind kind, TicketTimeTally tally)
    {
        Kind = kind;
        Calendar = new DurationFigures(tally.Calendar);
        Business = tally.Business.Accuracy is null ? null : new DurationFigures(tally.Business);
        Excluded = tally.Excluded;
    }

    /// <summary>The kind of duration.</summary>
    [JsonPropertyName("kind")]
    public TicketDurationKind Kind { get; }

    /// <summary>By the calendar.</summary>
    [JsonPropertyName("calendar")]
    public DurationFigures Calendar { get; }

    /// <summary>In business time; null where the definition has no calendar.</summary>
    [JsonPropertyName("business")]
    public DurationFigures? Business { get; }

    /// <summary>What had no duration, by reason; what is not reached yet is censored, so that the figures flatter.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>The figures in business time, or by the calendar where the definition has no hours, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The figures in business time, or by the calendar where the definition has no hours.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) => $"{Kind}: {Figures(provider)}";

    /// <summary>Whoever gives hours asks for business time: a sentence says that, and says so.</summary>
    internal string Figures(IFormatProvider? provider) =>
        Business is { Count: > 0 } business ? $"in business time {business.ToString(provider)}" : Calendar.ToString(provider);
}
