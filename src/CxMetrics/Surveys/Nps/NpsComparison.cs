using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two Net Promoter Scores, after minus before, with its interval and its p-value.</summary>
/// <remarks>
/// By adjusted Wald (3, T) unless another test was named: 3/4, 3/2 and 3/4 answers are added to each side, so interval and test rest on
/// <see cref="AdjustedDifference"/>. In points. Everything is null where a side has no responses. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsComparison
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public NpsComparison() => throw WrittenOnly.Refusal(nameof(NpsComparison), "the ScoreTally of each side");

    internal NpsComparison(NpsResult before, NpsResult after, double confidence, NpsTest method)
    {
        Before = before;
        After = after;
        Method = method;
        Interval = (method == NpsTest.AdjustedWald3T
            ? TrinomialDifferenceIntervals.AdjustedWald3T(after.Counts, before.Counts, confidence)
            : TrinomialDifferenceIntervals.Wald(after.Counts, before.Counts, confidence)).Scale(100);
        ZTest test = method switch
        {
            NpsTest.Wald => TrinomialTests.Wald(after.Counts, before.Counts),
            NpsTest.Pooled => TrinomialTests.PooledZ(after.Counts, before.Counts),
            _ => TrinomialTests.AdjustedWald3T(after.Counts, before.Counts),
        };
        AdjustedDifference = 100 * test.Difference;
        StandardError = 100 * test.StandardError;
        Z = test.Z;
        PValue = test.PValue;
        Distribution = TrinomialTests.ChiSquare(after.Counts, before.Counts);
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NpsResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NpsResult After { get; }

    /// <summary>The test that the p-value comes from.</summary>
    [JsonPropertyName("method"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NpsTest Method { get; }

    /// <summary>After minus before, as observed, in points.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => After.Score - Before.Score;

    /// <summary>The difference that the test rests on, at the middle of the interval, in points: the observed one but for adjusted Wald.</summary>
    [JsonPropertyName("adjustedDifference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? AdjustedDifference { get; }

    /// <summary>The standard error of that difference under the test, in points.</summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError { get; }

    /// <summary>
    /// The interval of the difference, in points, as the formula gives it; it may leave -200 to 200. Wald's for the pooled test.
    /// </summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>That difference over its standard error; null where the standard error is 0.</summary>
    [JsonPropertyName("z"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Z { get; }

    /// <summary>
    /// The two-sided p-value: how often chance alone would give a difference at least as far from 0; null where the standard error is 0.
    /// </summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue { get; }

    /// <summary>Whether the p-value is below one minus the confidence level; null where there is no p-value.</summary>
    [JsonPropertyName("isSignificant"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsSignificant => PValue is { } p ? p < 1 - Interval.Confidence : null;

    /// <summary>
    /// The chi-square test of promoters, passives and detractors before and after: finds a shift between them that the score hides.
    /// </summary>
    [JsonPropertyName("distribution"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChiSquareTest Distribution { get; }

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence, which says so where the answers have shifted though the score has not.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (Difference is not { } difference)
        {
            return "NPS change is not defined: one side has no responses";
        }

        string change = string.Create(
            culture, $"NPS changed by {difference:+0.0;-0.0;0.0} points, {Interval.ToString(SurveyGuard.OneDecimal, culture)}, {SurveyGuard.PValue(PValue, culture)}");
        return IsSignificant != true && Distribution.PValue is { } shift && shift < 1 - Interval.Confidence
            ? $"{change}; the mix of answers changed all the same, {SurveyGuard.PValue(shift, culture)}"
            : change;
    }
}
