using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Durations of tickets of one kind by both clocks, with what had none by reason.</summary>
/// <remarks>JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TicketTimeTally : SumTally<TicketTimeTally>
{
    /// <summary>The durations by the calendar.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("calendar"), JsonRequired]
    public DurationTally Calendar { get; init => field = Guard.NotNull(value, nameof(Calendar)); } = DurationTally.AdditiveIdentity;

    /// <summary>The same durations in business time; none of those that were measured without a calendar.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("business"), JsonRequired]
    public DurationTally Business { get; init => field = Guard.NotNull(value, nameof(Business)); } = DurationTally.AdditiveIdentity;

    /// <summary>What had no duration, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("excluded"), JsonRequired]
    public ReasonCounts Excluded { get; init => field = Guard.NotNull(value, nameof(Excluded)); } = ReasonCounts.None;

    private protected override long Counted => Calendar.Count;

    private protected override string Summary => string.Create(CultureInfo.InvariantCulture, $"{Calendar}; {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => Exceeds(Business.Count, Calendar.Count, "business");

    internal override TicketTimeTally Plus(TicketTimeTally other, string name) => new()
    {
        Calendar = Calendar + other.Calendar,
        Business = Business + other.Business,
        Excluded = Excluded.Merge(other.Excluded),
    };
}
