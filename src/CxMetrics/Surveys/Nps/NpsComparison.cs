using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two Net Promoter Scores, after minus before, with its interval and its p-value.</summary>
/// <remarks>
/// By adjusted Wald (3, T) unless another test was named: 3/4, 3/2 and 3/4 answers are added to each side, so interval and test rest on
/// <see cref="AdjustedDifference"/>. In points; the interval may leave -200 to 200, and is Wald's for the pooled test. Everything is null
/// where a side has no responses. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsComparison : ScoreComparison<NpsResult>
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public NpsComparison() => throw WrittenOnly.Refusal(nameof(NpsComparison), "the ScoreTally of each side");

    internal NpsComparison(NpsResult before, NpsResult after, double confidence, NpsTest method)
        : this(before, after, IntervalOf(after.Counts, before.Counts, confidence, method), TestOf(after.Counts, before.Counts, method))
    {
        Method = method;
        Distribution = TrinomialTests.ChiSquare(after.Counts, before.Counts);
    }

    private NpsComparison(NpsResult before, NpsResult after, ConfidenceInterval interval, ZTest test)
        : base(before, after, after.Score - before.Score, interval, test.PValue)
    {
        AdjustedDifference = 100 * test.Difference;
        StandardError = 100 * test.StandardError;
        Z = test.Z;
    }

    /// <summary>The test that the p-value comes from.</summary>
    [JsonPropertyName("method")]
    public NpsTest Method { get; }

    /// <summary>The difference that the test rests on, at the middle of the interval, in points: the observed one but for adjusted Wald.</summary>
    [JsonPropertyName("adjustedDifference")]
    public double? AdjustedDifference { get; }

    /// <summary>The standard error of that difference under the test, in points.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; }

    /// <summary>That difference over its standard error; null where the standard error is 0.</summary>
    [JsonPropertyName("z")]
    public double? Z { get; }

    /// <summary>
    /// The chi-square test of promoters, passives and detractors before and after: finds a shift between them that the score hides.
    /// </summary>
    [JsonPropertyName("distribution")]
    public ChiSquareTest Distribution { get; }

    /// <summary>Says so where the answers have shifted though the score has not.</summary>
    private protected override string Remark(IFormatProvider culture) =>
        IsSignificant != true && Distribution.PValue is { } shift && shift < 1 - Interval.Confidence
            ? $"; the mix of answers changed all the same, {TestText.PValue(shift, culture)}"
            : "";

    private static ConfidenceInterval IntervalOf(Trinomial after, Trinomial before, double confidence, NpsTest method) =>
        (method == NpsTest.AdjustedWald3T
            ? TrinomialDifferenceIntervals.AdjustedWald3T(after, before, confidence)
            : TrinomialDifferenceIntervals.Wald(after, before, confidence)).Scale(100);

    private static ZTest TestOf(Trinomial after, Trinomial before, NpsTest method) => method switch
    {
        NpsTest.Wald => TrinomialTests.Wald(after, before),
        NpsTest.Pooled => TrinomialTests.PooledZ(after, before),
        _ => TrinomialTests.AdjustedWald3T(after, before),
    };
}
