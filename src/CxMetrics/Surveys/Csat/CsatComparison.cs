using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two customer satisfaction scores, after minus before, with its interval and its test.</summary>
/// <remarks>
/// In points, the test's difference and standard error too. Interval and test are undefined where a side has no responses. They rest
/// on different approximations, so near the border one may leave out 0 while the other does not call the change significant. Written
/// to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CsatComparison
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public CsatComparison() => throw WrittenOnly.Refusal(nameof(CsatComparison), "the ScoreTally of each side");

    internal CsatComparison(CsatResult before, CsatResult after, double confidence, ProportionDifferenceInterval method)
    {
        Before = before;
        After = after;
        Interval = ProportionDifferenceIntervals.Of(after.Counts, before.Counts, confidence, method).Scale(100);
        Test = ProportionTests.NMinusOne(after.Counts, before.Counts).Scale(100);
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CsatResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CsatResult After { get; }

    /// <summary>After minus before, in points, -100 to 100; null where a side has no responses.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => Test.Difference;

    /// <summary>The interval of the difference, in points.</summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>The N-1 test of the difference, in points; without a p-value where all answers of both sides are alike.</summary>
    [JsonPropertyName("test"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ZTest Test { get; }

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
            ? string.Create(culture, $"CSAT changed by {difference:+0.0;-0.0;0.0} points, {Interval.ToString(SurveyGuard.OneDecimal, culture)}, {SurveyGuard.PValue(Test.PValue, culture)}")
            : "CSAT change is not defined: one side has no responses";
    }
}
