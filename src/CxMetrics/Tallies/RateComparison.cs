using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two rates of independent groups, after minus before, with its interval and its p-value.</summary>
/// <remarks>
/// Newcombe's interval and the N-1 test. In percentage points. Null where a side has nothing that counts. Written to JSON, never read. Immutable and
/// thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RateComparison
{
    /// <summary>Refuses to be read from JSON: read the tally of each side.</summary>
    public RateComparison() => throw WrittenOnly.Refusal(nameof(RateComparison), "the tally of each side");

    internal RateComparison(string name, Proportion before, Proportion after, double confidence)
    {
        Name = name;
        Before = before;
        After = after;
        Interval = Proportions.Newcombe(after, before, confidence).Scale(100);
        Test = Proportions.NMinusOne(after, before).Scale(100);
    }

    /// <summary>What the rates are called.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>The counts to compare with.</summary>
    [JsonPropertyName("before")]
    public Proportion Before { get; }

    /// <summary>The later counts, or those of the other group.</summary>
    [JsonPropertyName("after")]
    public Proportion After { get; }

    /// <summary>After minus before, in percentage points; null where a side has nothing that counts.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => 100 * (After.Share - Before.Share);

    /// <summary>The interval of the difference, in percentage points.</summary>
    [JsonPropertyName("interval")]
    public ConfidenceInterval Interval { get; }

    /// <summary>The two-sided p-value; null where a side has nothing that counts, or all of both sides are alike.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue => Test.PValue;

    /// <summary>Whether the p-value is below one minus the confidence level; null where there is no p-value.</summary>
    [JsonPropertyName("isSignificant"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsSignificant => PValue is { } p ? p < 1 - Interval.Confidence : null;

    /// <summary>The test of the difference, in percentage points; without a p-value where there is none.</summary>
    [JsonPropertyName("test")]
    public SignificanceTest Test { get; }

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Difference is { } difference
            ? string.Create(
                culture,
                $"{Name} changed by {difference:+0.0;-0.0;0.0} points, from {100 * Before.Share:0.0}% to {100 * After.Share:0.0}%, {Interval.ToString(null, culture)}, {TestText.PValue(PValue, culture)}")
            : $"{Name} is not defined on both sides";
    }
}
