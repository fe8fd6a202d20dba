using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Cohorts under a definition as of a moment, to be added to those of other customers.</summary>
/// <remarks>
/// <c>Count + Excluded.Total</c> are the customers received, and <c>Activities + ActivitiesExcluded.Total</c> what they did. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CohortTally : DefinedTally<CohortTally, CohortDefinition>
{
    /// <summary>From when on the log knows of activity; null where it has none.</summary>
    [JsonPropertyName("observedFrom"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? ObservedFrom { get; init; }

    /// <summary>The cohorts by the period of their start; a period without a start is not in it.</summary>
    [JsonPropertyName("cohorts"), JsonRequired]
    public Breakdown<Period, CohortCounts> Cohorts { get; init => field = Guard.NotNull(value, nameof(Cohorts)); } = Breakdown<Period, CohortCounts>.AdditiveIdentity;

    /// <summary>The activities up to the moment, of whatever kind.</summary>
    [JsonPropertyName("activities"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Activities { get; init => field = Guard.Count(value, nameof(Activities)); }

    /// <summary>The activities left out, by reason.</summary>
    [JsonPropertyName("activitiesExcluded"), JsonRequired]
    public ReasonCounts ActivitiesExcluded { get; init => field = Guard.NotNull(value, nameof(ActivitiesExcluded)); } = ReasonCounts.None;

    private protected override long Counted => Cohorts.Count;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Count, "customer", CultureInfo.InvariantCulture)} in {Plural.Of(Cohorts.Groups.Count, "cohort", CultureInfo.InvariantCulture)}, {Plural.Of(Activities, "activity", CultureInfo.InvariantCulture, "activities")}, {Plural.Of(Excluded.Total, "customer", CultureInfo.InvariantCulture)} and {Plural.Of(ActivitiesExcluded.Total, "activity", CultureInfo.InvariantCulture, "activities")} excluded");

    private protected override string? Contradiction =>
        base.Contradiction
        ?? (Cohorts.NoKey.Count > 0 ? "\"cohorts\" has customers without a period; expected none."
            : Count > 0 && AsOf is null ? "\"asOf\" is null; expected a moment, since customers were received."
            : Cohorts.Groups.Where(group => !Definition!.Periods.Has(group.Key)).Select(group => $"\"cohorts\" has {group.Key}; expected {Definition!.Periods}.").FirstOrDefault());

    private protected override CohortTally Plus(CohortTally other) => this with
    {
        ObservedFrom = other.ObservedFrom is null || ObservedFrom < other.ObservedFrom ? ObservedFrom : other.ObservedFrom,
        Cohorts = Cohorts + other.Cohorts,
        Activities = ExactCount.Add(Activities, other.Activities, "activities"),
        ActivitiesExcluded = ActivitiesExcluded.Merge(other.ActivitiesExcluded),
    };
}
