using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The customers who were active in a period, by what they did before, those who no longer were, and how often they came.</summary>
/// <remarks>
/// Adds over customers, not over periods: someone active in two months is in both. JSON: versioned state, with the figures that follow from it. Immutable
/// and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LifecyclePeriod : SumTally<LifecyclePeriod>
{
    /// <summary>The period; null where nobody was counted.</summary>
    [JsonPropertyName("period"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period? Period { get; init; }

    /// <summary>The moment of the log; null where nobody was counted.</summary>
    [JsonPropertyName("asOf"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Active for the first time in the log.</summary>
    [JsonPropertyName("new"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long New { get; init => field = Guard.Count(value, nameof(New)); }

    /// <summary>Active in this period and in the one before.</summary>
    [JsonPropertyName("returning"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Returning { get; init => field = Guard.Count(value, nameof(Returning)); }

    /// <summary>Active again after at least one period without activity.</summary>
    [JsonPropertyName("resurrecting"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Resurrecting { get; init => field = Guard.Count(value, nameof(Resurrecting)); }

    /// <summary>Active in the period before, and not in this one.</summary>
    [JsonPropertyName("dormant"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Dormant { get; init => field = Guard.Count(value, nameof(Dormant)); }

    /// <summary>The days on which they were active, of each customer: the sum of the daily active customers.</summary>
    [JsonPropertyName("activeDays"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ActiveDays { get; init => field = Guard.Count(value, nameof(ActiveDays)); }

    /// <summary>The days of the period that the log covers; of several parts of it, those of the longest.</summary>
    [JsonPropertyName("days"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Days { get; init => field = Guard.Count(value, nameof(Days)); }

    /// <summary>Whether the log covers the whole period: where it runs on, dormant customers may still come.</summary>
    [JsonPropertyName("isComplete"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete { get; init; }

    /// <summary>The customers who were active: new, returning and resurrecting.</summary>
    [JsonPropertyName("active"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Active => ExactCount.Sum([New, Returning, Resurrecting], "active customers");

    /// <summary>The customers active on a day, on average over the days that the log covers; null where it covers none.</summary>
    [JsonPropertyName("dailyActive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DailyActive => Days == 0 ? null : (double)ActiveDays / Days;

    /// <summary>
    /// <c>daily active / active in the period</c>, 0 to 1: DAU/MAU of months, DAU/WAU of weeks. The share of days on which a customer comes; null where
    /// nobody was active.
    /// </summary>
    [JsonPropertyName("stickiness"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Stickiness => Active == 0 ? null : DailyActive / Active;

    private protected override long Counted => Active;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Period?.ToString() ?? "No period"}: {Active:N0} active: {New:N0} new, {Returning:N0} returning, {Resurrecting:N0} resurrecting; {Dormant:N0} dormant{(Stickiness is { } share ? FormattableString.Invariant($"; stickiness {100 * share:0.0}%") : "")}");

    private protected override string? Contradiction =>
        (Int128)New + Returning + Resurrecting is var active && active > ActiveDays
            ? FormattableString.Invariant($"\"new, returning and resurrecting\" is {active}; expected at most {ActiveDays}.")
        : ActiveDays > Days * active
            ? FormattableString.Invariant($"\"activeDays\" is {ActiveDays}; expected at most {Days * active}, the {Days} \"days\" of each customer.")
        : Period is { } period && period.LastDay.DayNumber - period.Start.DayNumber + 1 < Days
            ? FormattableString.Invariant($"\"days\" is {Days}; expected no more than {period} has.")
        : (Period is null || AsOf is null) && active + Dormant > 0 ? "\"period\" or \"asOf\" is null; expected both, since customers were counted."
        : null;

    internal override LifecyclePeriod Plus(LifecyclePeriod other, string name) => new()
    {
        Period = Period is { } period && other.Period is { } next && period != next
            ? throw new ArgumentException($"Cannot add customers of {next} to customers of {period}; expected one period, since customers may be in both.", name)
            : Period ?? other.Period,
        AsOf = OneMoment(AsOf, other.AsOf, name),
        New = ExactCount.Add(New, other.New, "new customers"),
        Returning = ExactCount.Add(Returning, other.Returning, "returning customers"),
        Resurrecting = ExactCount.Add(Resurrecting, other.Resurrecting, "resurrecting customers"),
        Dormant = ExactCount.Add(Dormant, other.Dormant, "dormant customers"),
        ActiveDays = ExactCount.Add(ActiveDays, other.ActiveDays, "active days"),
        Days = Math.Max(Days, other.Days),
        IsComplete = IsComplete || other.IsComplete,
    };
}
