using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The recurring revenue of the customers who joined in one period, at the end of that period or a later one.</summary>
/// <remarks>Null where there is nothing to divide by. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RevenueCohortCell
{
    /// <summary>Refuses to be read from JSON: link the changes again.</summary>
    public RevenueCohortCell() => throw WrittenOnly.Refusal(nameof(RevenueCohortCell), "the changes");

    internal RevenueCohortCell(Period? cohort, int age, MoneySum starting, MoneySum closing, MoneySum kept)
    {
        Cohort = cohort;
        Age = age;
        Starting = starting;
        Closing = closing;
        Kept = kept;
    }

    /// <summary>The period in which the customers were above 0 for the first time; null for those of all periods.</summary>
    [JsonPropertyName("cohort"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period? Cohort { get; }

    /// <summary>The periods since then: 0 for the end of the cohort's own.</summary>
    [JsonPropertyName("age"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Age { get; }

    /// <summary>Whether the log covers the period to its end; else the levels are those of the moment of the log.</summary>
    [JsonPropertyName("isComplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Whether the log starts in the cohort's period, so that customers of old may be taken for new ones.</summary>
    [JsonPropertyName("startsWithLog"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool StartsWithLog { get; internal init; }

    /// <summary>The customers, and their revenue on the first day above 0.</summary>
    [JsonPropertyName("starting"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MoneySum Starting { get; }

    /// <summary>Their revenue at the end of the period, and the customers who have any.</summary>
    [JsonPropertyName("closing"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MoneySum Closing { get; }

    /// <summary>The same, no customer above the starting level: <c>sum min(starting, closing)</c>.</summary>
    [JsonPropertyName("kept"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MoneySum Kept { get; }

    /// <summary>Net revenue retention, <c>sum closing / sum starting</c>.</summary>
    [JsonPropertyName("netRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetRetention => MrrRatio.Of(Closing.Exact, Starting.Exact);

    /// <summary>Gross revenue retention, <c>sum min(starting, closing) / sum starting</c>: 0 to 1.</summary>
    [JsonPropertyName("grossRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? GrossRetention => MrrRatio.Of(Kept.Exact, Starting.Exact);

    /// <summary>The closing revenue over all customers of the cohort, those who left included.</summary>
    [JsonPropertyName("revenuePerHead"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? RevenuePerHead => Starting.Count == 0 ? null : Closing.Total / Starting.Count;

    /// <summary>The cell in one line, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The cell in one line.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string rates = NetRetention is { } net ? string.Create(culture, $"net {100 * net:0.0}%, gross {100 * GrossRetention:0.0}%") : "no revenue";
        return string.Create(
            culture, $"{Cohort?.ToString() ?? "all"} + {Age}: {rates} of {Starting.Total:N2}{MoneySum.Unit(Starting.Currency)} from {Starting.Count:N0}{(IsComplete ? "" : ", not over yet")}");
    }
}
