using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two customer effort scores, after minus before, with its interval and its test.</summary>
/// <remarks>
/// By Welch's t, in points of the scale. Interval and test are undefined where a side has fewer than two responses. Written to JSON,
/// never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CesComparison
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public CesComparison() => throw WrittenOnly.Refusal(nameof(CesComparison), "the ScoreTally of each side");

    internal CesComparison(CesResult before, CesResult after, double confidence)
    {
        Before = before;
        After = after;
        Interval = MeanDifferenceIntervals.Welch(after.Moments, before.Moments, confidence);
        Test = MeanTests.Welch(after.Moments, before.Moments);
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CesResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CesResult After { get; }

    /// <summary>The later mean minus the earlier, in points of the scale; null where a side has no responses.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => Test.Difference;

    /// <summary>The interval of the difference, in points of the scale.</summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>Welch's t test of the difference; without a p-value where neither side has any spread.</summary>
    [JsonPropertyName("test"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TTest Test { get; }

    /// <summary>Whether the p-value is below one minus the interval's confidence; null without a p-value.</summary>
    [JsonPropertyName("isSignificant"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsSignificant => Test.PValue is { } p ? p < 1 - Interval.Confidence : null;

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
            ? string.Create(culture, $"CES changed by {difference:+0.00;-0.00;0.00} points on {After.Definition.Scale} ({After.Better}), {Interval.ToString(SurveyGuard.TwoDecimals, culture)}, {SurveyGuard.PValue(Test.PValue, culture)}")
            : "CES change is not defined: one side has no responses";
    }
}
