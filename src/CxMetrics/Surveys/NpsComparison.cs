using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two Net Promoter Scores, after minus before, with its interval and its p-value.</summary>
/// <remarks>
/// By adjusted Wald (3, T): 3/4, 3/2 and 3/4 answers are added to each side, so interval and test rest on
/// <see cref="AdjustedDifference"/>. In points. Everything is null where a side has no responses. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsComparison
{
    private const string Method = "adjusted Wald (3, T)";

    internal NpsComparison(NpsResult before, NpsResult after, double confidence)
    {
        Before = before;
        After = after;
        if (before.Responses == 0 || after.Responses == 0)
        {
            Interval = ConfidenceInterval.Undefined(confidence, Method);
            return;
        }

        AdjustedTrinomial earlier = AdjustedTrinomial.ThreeTriangular(before.Counts);
        AdjustedTrinomial later = AdjustedTrinomial.ThreeTriangular(after.Counts);
        double difference = later.Net - earlier.Net;
        double standardError = double.Hypot(earlier.StandardError, later.StandardError);
        double margin = Quantile.Normal(confidence) * standardError;
        Z = difference / standardError;
        PValue = Quantile.NormalTwoSided(Z.Value);
        AdjustedDifference = 100 * difference;
        StandardError = 100 * standardError;
        Interval = new ConfidenceInterval(difference - margin, difference + margin, confidence, Method).Scale(100);
    }

    /// <summary>The score to compare with.</summary>
    [JsonPropertyName("before"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NpsResult Before { get; }

    /// <summary>The later score.</summary>
    [JsonPropertyName("after"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NpsResult After { get; }

    /// <summary>After minus before, as observed, in points.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference => After.Score - Before.Score;

    /// <summary>The difference of the adjusted scores, at the middle of the interval, in points.</summary>
    [JsonPropertyName("adjustedDifference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? AdjustedDifference { get; }

    /// <summary>The standard error of the adjusted difference, in points.</summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError { get; }

    /// <summary>The interval of the difference, in points, as the formula gives it; it may leave -200 to 200.</summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>The adjusted difference over its standard error.</summary>
    [JsonPropertyName("z"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Z { get; }

    /// <summary>The two-sided p-value: how often chance alone would give a difference at least as far from 0.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue { get; }

    /// <summary>Whether the interval leaves out 0; null where it is not defined.</summary>
    [JsonPropertyName("isSignificant"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsSignificant => Interval.Lower is null ? null : !Interval.Contains(0);

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Difference is { } difference && PValue is { } p
            ? string.Create(culture, $"NPS changed by {difference:+0.0;-0.0;0.0} points, {Interval}, p {(p < 0.0001 ? "<" : "=")} {Math.Max(p, 0.0001):0.0000}")
            : "NPS change is not defined: one side has no responses";
    }
}
