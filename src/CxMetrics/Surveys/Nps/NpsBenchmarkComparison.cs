using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A Net Promoter Score against a fixed benchmark, with the interval of the score and its test.</summary>
/// <remarks>
/// In points. Null without responses; without p-values also where a Wald test's standard error is 0. Under the score test a benchmark of
/// -100 or 100 has p = 1 for a score there and p = 0 for any other. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsBenchmarkComparison
{
    /// <summary>Refuses to be read from JSON: read its ScoreTally.</summary>
    public NpsBenchmarkComparison() => throw WrittenOnly.Refusal(nameof(NpsBenchmarkComparison), "its ScoreTally");

    internal NpsBenchmarkComparison(NpsResult result, double benchmark, double confidence, NpsBenchmarkTest method)
    {
        Result = result;
        Benchmark = benchmark;
        Method = method;
        Interval = result.Interval(confidence, method switch
        {
            NpsBenchmarkTest.AdjustedWald3T => NpsInterval.AdjustedWald3T,
            NpsBenchmarkTest.Wald => NpsInterval.Wald,
            _ => NpsInterval.Score,
        });
        Test = (method switch
        {
            NpsBenchmarkTest.AdjustedWald3T => Trinomials.AdjustedZ(result.Counts, benchmark / 100),
            NpsBenchmarkTest.Wald => Trinomials.WaldZ(result.Counts, benchmark / 100),
            _ => Trinomials.ScoreZ(result.Counts, benchmark / 100),
        }).Scale(100);
    }

    /// <summary>The score that is compared.</summary>
    [JsonPropertyName("result")]
    public NpsResult Result { get; }

    /// <summary>The benchmark, in points.</summary>
    [JsonPropertyName("benchmark")]
    public double Benchmark { get; }

    /// <summary>The method of the test.</summary>
    [JsonPropertyName("method")]
    public NpsBenchmarkTest Method { get; }

    /// <summary>The score minus the benchmark, as observed, in points.</summary>
    [JsonPropertyName("difference")]
    public double? Difference => Result.Score - Benchmark;

    /// <summary>The interval of the score, not of the difference, by the method that decides as the test does, in points.</summary>
    [JsonPropertyName("interval")]
    public ConfidenceInterval Interval { get; }

    /// <summary>The test of the difference, of the adjusted score for adjusted Wald, in points; one-sided p-values are for above and below.</summary>
    [JsonPropertyName("test")]
    public SignificanceTest Test { get; }

    /// <summary>The two-sided p-value: how often a true score at the benchmark would give one at least as far from it.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue => Test.PValue;

    /// <summary>Whether the two-sided p-value is below one minus the confidence level; null where there is no p-value.</summary>
    [JsonPropertyName("isSignificant")]
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
        if (Difference is not { } difference)
        {
            return "NPS against a benchmark is not defined: no responses";
        }

        string side = difference switch
        {
            > 0 => string.Create(culture, $"{difference:0.0} points above"),
            < 0 => string.Create(culture, $"{-difference:0.0} points below"),
            _ => "at",
        };
        return string.Create(
            culture,
            $"NPS {Result.Score:0.0;-0.0;0.0} is {side} the benchmark of {Benchmark:0.0;-0.0;0.0}, {Interval.ToString(SurveyGuard.OneDecimal, culture)}, {TestText.PValue(PValue, culture)}");
    }
}
