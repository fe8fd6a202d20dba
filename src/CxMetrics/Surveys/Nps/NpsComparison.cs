using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two Net Promoter Scores, after minus before, with its interval and its tests.</summary>
/// <remarks>
/// By the hybrid of the two score intervals unless another test was named: it holds the difference, stays within -200 to 200, and leaves
/// out 0 exactly where the p-value calls the change significant. Adjusted Wald adds 3/4, 3/2 and 3/4 answers to each side, so its interval
/// and test rest on an adjusted difference, that of the <see cref="ScoreComparison{TResult}.Test"/>; the pooled test has Wald's interval.
/// In points. Everything is null where a side has no responses. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsComparison : ScoreComparison<NpsResult>
{
    /// <inheritdoc/>
    public NpsComparison()
    {
    }

    internal NpsComparison(NpsResult before, NpsResult after, double confidence, NpsTest method)
        : base(
            before,
            after,
            after.Score - before.Score,
            IntervalOf(after.Counts, before.Counts, confidence, method),
            TestOf(after.Counts, before.Counts, method).Scale(100))
    {
        Method = method;
        Distribution = Trinomials.ChiSquare(after.Counts, before.Counts);
    }

    /// <summary>The test that the p-value comes from.</summary>
    [JsonPropertyName("method")]
    public NpsTest Method { get; }

    /// <summary>
    /// The chi-square test of promoters, passives and detractors before and after: finds a shift between them that the score hides.
    /// </summary>
    [JsonPropertyName("distribution")]
    public SignificanceTest Distribution { get; }

    /// <summary>Says so where the answers have shifted though the score has not.</summary>
    private protected override string Remark(IFormatProvider culture) =>
        IsSignificant != true && Distribution.PValue is { } shift && shift < 1 - Interval.Confidence
            ? $"; the mix of answers changed all the same, {TestText.PValue(shift, culture)}"
            : "";

    private static ConfidenceInterval IntervalOf(Trinomial after, Trinomial before, double confidence, NpsTest method) =>
        (method switch
        {
            NpsTest.HybridScore => Trinomials.HybridScore(after, before, confidence),
            NpsTest.AdjustedWald3T => Trinomials.AdjustedWald3T(after, before, confidence),
            _ => Trinomials.Wald(after, before, confidence),
        }).Scale(100);

    private static SignificanceTest TestOf(Trinomial after, Trinomial before, NpsTest method) => method switch
    {
        NpsTest.AdjustedWald3T => Trinomials.AdjustedZ(after, before),
        NpsTest.Wald => Trinomials.WaldZ(after, before),
        NpsTest.Pooled => Trinomials.PooledZ(after, before),
        _ => Trinomials.HybridZ(after, before),
    };
}
