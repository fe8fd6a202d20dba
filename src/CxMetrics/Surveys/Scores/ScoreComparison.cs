using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two scores of independent samples, after minus before, with its interval and its test.</summary>
/// <typeparam name="TResult">The kind of score.</typeparam>
/// <remarks>
/// In the unit of the score, the test's difference and standard error too. What a side does not define is null. Interval and test may rest
/// on different approximations, as those of CSAT: then one may leave out 0 near the border while the other does not call the change
/// significant. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public record ScoreComparison<TResult>
    where TResult : ScoreResult
{
    /// <summary>Refuses to be read from JSON: read the tally of each side.</summary>
    public ScoreComparison() => throw WrittenOnly.Refusal(GetType().Name.Split('`')[0], "the tally of each side");

    internal ScoreComparison(
        TResult before, TResult after, double? difference, ConfidenceInterval interval, SignificanceTest test)
    {
        Before = before;
        After = after;
        Difference = difference;
        Interval = interval;
        Test = test;
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before")]
    public TResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after")]
    public TResult After { get; }

    /// <summary>After minus before, as observed; null where a side has no score.</summary>
    [JsonPropertyName("difference")]
    public double? Difference { get; }

    /// <summary>The interval of the difference as the formula gives it; it may leave what is possible.</summary>
    [JsonPropertyName("interval")]
    public ConfidenceInterval Interval { get; }

    /// <summary>
    /// The two-sided p-value: how often chance alone would give a difference at least as far from 0; null where the standard error is 0
    /// or not defined.
    /// </summary>
    [JsonPropertyName("pValue")]
    public double? PValue => Test.PValue;

    /// <summary>Whether the p-value is below one minus the confidence level; null where there is no p-value.</summary>
    [JsonPropertyName("isSignificant")]
    public bool? IsSignificant => PValue is { } p ? p < 1 - Interval.Confidence : null;

    /// <summary>The test of the difference; without a p-value where its standard error is 0 or not defined.</summary>
    [JsonPropertyName("test")]
    public SignificanceTest Test { get; }

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public sealed override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (Difference is not { } difference)
        {
            return $"{After.Metric} change is not defined: one side has no {After.Missing}";
        }

        string change = difference.ToString("+" + After.Scoring.Format, culture);
        return $"{After.Metric} changed by {change} {After.Scoring.Points}, {Interval.ToString(After.Scoring.Format, culture)}, {TestText.PValue(PValue, culture)}{Remark(culture)}{TooFew(culture)}";
    }

    /// <summary>Says on which side there are fewer responses than the definition's minimum.</summary>
    private string TooFew(IFormatProvider culture) => (Before.HasTooFewResponses, After.HasTooFewResponses) switch
    {
        (false, false) => "",
        (true, true) => string.Create(culture, $"; too few, fewer than {Before.Scoring.MinimumResponses:N0} on a side"),
        (true, false) => string.Create(culture, $"; too few before, fewer than {Before.Scoring.MinimumResponses:N0}"),
        _ => string.Create(culture, $"; too few after, fewer than {After.Scoring.MinimumResponses:N0}"),
    };

    /// <summary>What else people should know of the change.</summary>
    private protected virtual string Remark(IFormatProvider culture) => "";
}
