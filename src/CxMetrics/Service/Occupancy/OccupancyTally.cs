using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How long agents handled contacts, were available for them, and were paid.</summary>
/// <remarks>
/// <c>Contacts + Incomplete.Total + Staffings + Excluded.Total</c> is everything received. Sums are exact. JSON: versioned state. Immutable and
/// thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OccupancyTally : DefinedTally<OccupancyTally, OccupancyDefinition>
{
    /// <summary>The contacts whose handle time is known.</summary>
    [JsonPropertyName("contacts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts { get; init => field = Guard.Count(value, nameof(Contacts)); }

    /// <summary>The sum of their handle times.</summary>
    [JsonPropertyName("handlingTime"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan HandlingTime { get; init => field = Guard.Duration(value, nameof(HandlingTime)); }

    /// <summary>The staffings: facts that say how long an agent was available.</summary>
    [JsonPropertyName("staffings"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Staffings { get; init => field = Guard.Count(value, nameof(Staffings)); }

    /// <summary>The sum of the times available for contacts, handling included.</summary>
    [JsonPropertyName("availableTime"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan AvailableTime { get; init => field = Guard.Duration(value, nameof(AvailableTime)); }

    /// <summary>The sum of the paid times that are known.</summary>
    [JsonPropertyName("paidTime"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan PaidTime { get; init => field = Guard.Duration(value, nameof(PaidTime)); }

    /// <summary>The staffings whose paid time is unknown.</summary>
    [JsonPropertyName("paidUnknown"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long PaidUnknown { get; init => field = Guard.Count(value, nameof(PaidUnknown)); }

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    [JsonPropertyName("incomplete"), JsonRequired]
    public ReasonCounts Incomplete { get; init => field = Guard.NotNull(value, nameof(Incomplete)); } = ReasonCounts.None;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed"), JsonRequired]
    public ReasonCounts Assumed { get; init => field = Guard.NotNull(value, nameof(Assumed)); } = ReasonCounts.None;

    private protected override long Counted => ExactCount.Add(Contacts, Staffings, "contacts and staffings");

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Contacts, "contact", CultureInfo.InvariantCulture)}, {HandlingTime.TotalHours:N1} h handling; {Plural.Of(Staffings, "staffing", CultureInfo.InvariantCulture)}, {AvailableTime.TotalHours:N1} h available");

    private protected override string? Contradiction =>
        Exceeds(PaidUnknown, Staffings, "paidUnknown")
        ?? Exceeds(Assumed.Total, Contacts, "assumed")
        ?? Exceeds(Incomplete.Total, long.MaxValue - Count, "incomplete")
        ?? base.Contradiction;

    private protected override OccupancyTally Plus(OccupancyTally other) => this with
    {
        Contacts = ExactCount.Add(Contacts, other.Contacts, "contacts"),
        HandlingTime = ExactCount.Add(HandlingTime, other.HandlingTime, "ticks of handling time"),
        Staffings = ExactCount.Add(Staffings, other.Staffings, "staffings"),
        AvailableTime = ExactCount.Add(AvailableTime, other.AvailableTime, "ticks of available time"),
        PaidTime = ExactCount.Add(PaidTime, other.PaidTime, "ticks of paid time"),
        PaidUnknown = ExactCount.Add(PaidUnknown, other.PaidUnknown, "staffings without paid time"),
        Incomplete = Incomplete.Merge(other.Incomplete),
        Assumed = Assumed.Merge(other.Assumed),
    };
}
