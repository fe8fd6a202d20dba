using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The lifecycle of the customers in a period, and how often they came.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LifecyclePeriod
{
    /// <summary>Refuses to be read from JSON: read the LifecycleTally.</summary>
    public LifecyclePeriod() => throw WrittenOnly.Refusal(nameof(LifecyclePeriod), "the LifecycleTally");

    internal LifecyclePeriod(Period period, LifecycleTally tally, int days, bool isComplete)
    {
        Period = period;
        Tally = tally;
        Days = days;
        IsComplete = isComplete;
    }

    /// <summary>The period.</summary>
    [JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period Period { get; }

    /// <summary>The customers by what they did before.</summary>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public LifecycleTally Tally { get; }

    /// <summary>Whether the log covers the whole period: where it runs on, dormant customers may still come.</summary>
    [JsonPropertyName("isComplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete { get; }

    /// <summary>The days of the period that the log covers.</summary>
    [JsonPropertyName("days"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Days { get; }

    /// <summary>The customers active on a day, on average over the days that the log covers; null where it covers none.</summary>
    [JsonPropertyName("dailyActive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DailyActive => Days == 0 ? null : (double)Tally.ActiveDays / Days;

    /// <summary>
    /// <c>daily active / active in the period</c>, 0 to 1: DAU/MAU of months, DAU/WAU of weeks. The share of days on which a customer comes; null where
    /// nobody was active.
    /// </summary>
    [JsonPropertyName("stickiness"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Stickiness => Tally.Active == 0 ? null : DailyActive / Tally.Active;

    /// <summary>The period in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Period}: {Tally}{(Stickiness is { } share ? FormattableString.Invariant($"; stickiness {100 * share:0.0}%") : "")}");
}
