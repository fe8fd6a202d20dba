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
public sealed record CesComparison : ScoreComparison<CesResult>
{
    /// <summary>Refuses to be read from JSON: read the ScoreTally of each side.</summary>
    public CesComparison() => throw WrittenOnly.Refusal(nameof(CesComparison), "the ScoreTally of each side");

    internal CesComparison(CesResult before, CesResult after, double confidence)
        : this(
            before,
            after,
            MeanDifferenceIntervals.Welch(after.Moments, before.Moments, confidence),
            MeanTests.Welch(after.Moments, before.Moments))
    {
    }

    private CesComparison(CesResult before, CesResult after, ConfidenceInterval interval, TTest test)
        : base(before, after, test.Difference, interval, test.PValue) => Test = test;

    /// <summary>Welch's t test of the difference; without a p-value where neither side has any spread.</summary>
    [JsonPropertyName("test")]
    public TTest Test { get; }
}
