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
public sealed record CsatComparison : ScoreComparison<CsatResult>
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public CsatComparison() => throw WrittenOnly.Refusal(nameof(CsatComparison), "the ScoreTally of each side");

    internal CsatComparison(CsatResult before, CsatResult after, double confidence, ProportionDifferenceInterval method)
        : this(
            before,
            after,
            ProportionDifferenceIntervals.Of(after.Counts, before.Counts, confidence, method).Scale(100),
            ProportionTests.NMinusOne(after.Counts, before.Counts).Scale(100))
    {
    }

    private CsatComparison(CsatResult before, CsatResult after, ConfidenceInterval interval, ZTest test)
        : base(before, after, test.Difference, interval, test.PValue) => Test = test;

    /// <summary>The N-1 test of the difference, in points; without a p-value where all answers of both sides are alike.</summary>
    [JsonPropertyName("test")]
    public ZTest Test { get; }
}
