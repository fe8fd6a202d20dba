using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The tickets that were open at a moment, and at the ends of the periods before it.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketBacklog
{
    /// <summary>Refuses to be read from JSON: read its Tickets and TicketEvents.</summary>
    public TicketBacklog() => throw WrittenOnly.Refusal(nameof(TicketBacklog), "its Tickets and TicketEvents");

    internal TicketBacklog(DateTimeOffset? at, long open, IEnumerable<BacklogPoint> points, ReasonCounts excluded)
    {
        At = at;
        Open = open;
        Points = new ValueList<BacklogPoint>(points);
        Excluded = excluded;
    }

    /// <summary>The moment; null without tickets.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; }

    /// <summary>The tickets open at the moment.</summary>
    [JsonPropertyName("open")]
    public long Open { get; }

    /// <summary>The tickets open at the end of each period; empty where none was asked for.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<BacklogPoint> Points { get; }

    /// <summary>The tickets left out, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>The backlog in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The backlog in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return At is { } at
            ? string.Create(culture, $"{Plural.Of(Open, "ticket", culture)} open at {at.ToString("u", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded")
            : "No tickets";
    }
}
