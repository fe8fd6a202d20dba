using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The customers who were active in a period, by what they did before, and those who no longer were.</summary>
/// <remarks>Adds over customers, not over periods: someone active in two months is in the tallies of both. JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LifecycleTally : SumTally<LifecycleTally>
{
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

    /// <summary>The customers who were active: new, returning and resurrecting.</summary>
    [JsonIgnore]
    public long Active => ExactCount.Sum([New, Returning, Resurrecting], "active customers");

    private protected override long Counted => Active;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture, $"{Active:N0} active: {New:N0} new, {Returning:N0} returning, {Resurrecting:N0} resurrecting; {Dormant:N0} dormant");

    // The days of the longest period, a year, are the most that a customer can be active on.
    private protected override string? Contradiction =>
        (Int128)New + Returning + Resurrecting is var active && active > ActiveDays
            ? FormattableString.Invariant($"\"new, returning and resurrecting\" is {active}; expected at most {ActiveDays}.")
        : ActiveDays > 366 * active
            ? FormattableString.Invariant($"\"activeDays\" is {ActiveDays}; expected at most {366 * active}, 366 a customer.")
        : null;

    internal override LifecycleTally Plus(LifecycleTally other, string name) => new()
    {
        New = ExactCount.Add(New, other.New, "new customers"),
        Returning = ExactCount.Add(Returning, other.Returning, "returning customers"),
        Resurrecting = ExactCount.Add(Resurrecting, other.Resurrecting, "resurrecting customers"),
        Dormant = ExactCount.Add(Dormant, other.Dormant, "dormant customers"),
        ActiveDays = ExactCount.Add(ActiveDays, other.ActiveDays, "active days"),
    };
}
