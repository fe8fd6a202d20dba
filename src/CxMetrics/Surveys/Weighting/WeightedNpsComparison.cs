using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two weighted Net Promoter Scores of independent samples, after minus before.</summary>
/// <remarks>
/// In points, by the normal approximation: the standard error is <c>hypot(before, after)</c>. What a side does not define is null.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedNpsComparison
{
    private const string Method = "weighted, normal";
    private readonly ZTest _test;

    /// <summary>Refuses to be read from JSON: read the WeightedScoreTally of each side.</summary>
    public WeightedNpsComparison() => throw WrittenOnly.Refusal(nameof(WeightedNpsComparison), "the WeightedScoreTally of each side");

    internal WeightedNpsComparison(WeightedNpsResult before, WeightedNpsResult after, double confidence)
    {
        Before = before;
        After = after;
        double? standardError = before.StandardError is { } earlier && after.StandardError is { } later ? double.Hypot(earlier, later) : null;
        _test = new ZTest(after.Score - before.Score, standardError, Method);
        double? margin = Quantile.Normal(confidence) * standardError;
        Interval = margin is null
            ? ConfidenceInterval.Undefined(confidence, Method)
            : new ConfidenceInterval(Difference - margin, Difference + margin, confidence, Method);
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public WeightedNpsResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public WeightedNpsResult After { get; }

    /// <summary>After minus before, in points; null where a side has no weight.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => _test.Difference;

    /// <summary>The standard error of the difference, in points; null where that of a side is.</summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError => _test.StandardError;

    /// <summary>The interval of the difference, in points, as the formula gives it; it may leave -200 to 200.</summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>The difference over its standard error; null where that is 0 or not defined.</summary>
    [JsonPropertyName("z"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Z => _test.Z;

    /// <summary>The two-sided p-value: how often chance alone would give a difference at least as far from 0.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue => _test.PValue;

    /// <summary>Whether the p-value is below one minus the confidence level; null where there is no p-value.</summary>
    [JsonPropertyName("isSignificant"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsSignificant => PValue is { } p ? p < 1 - Interval.Confidence : null;

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string chance = PValue is { } p ? string.Create(culture, $", p {(p < 0.0001 ? "<" : "=")} {Math.Max(p, 0.0001):0.0000}") : "";
        return Difference is { } difference
            ? string.Create(culture, $"Weighted NPS changed by {difference:+0.0;-0.0;0.0} points, {Interval.ToString(SurveyGuard.OneDecimal, culture)}{chance}")
            : "Weighted NPS change is not defined: one side has no weight";
    }
}
