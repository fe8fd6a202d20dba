using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>One segment against the rest or a benchmark.</summary>
/// <typeparam name="TKey">The key of the segments.</typeparam>
/// <remarks>
/// Scores and differences are in points: of the NPS, of the CSAT's percentage, or of the scale for a CES. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SegmentComparison<TKey>
    where TKey : notnull
{
    private readonly SegmentFigure _figure;
    private readonly PValueAdjustment _adjustment;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its ScoreTally.</summary>
    public SegmentComparison() => throw WrittenOnly.Refusal("SegmentComparison", "the Breakdown of its ScoreTally");

    internal SegmentComparison(
        TKey key, SegmentFigure figure, SegmentFinding finding, PValueAdjustment adjustment, double? adjustedPValue)
    {
        _figure = figure;
        _adjustment = adjustment;
        Key = key;
        Responses = finding.Result.Responses;
        Score = finding.Result.Headline;
        ReferenceScore = finding.Reference;
        Interval = finding.Interval;
        PValue = finding.PValue;
        AdjustedPValue = adjustedPValue;
        HasTooFewResponses = finding.Result.HasTooFewResponses;
    }

    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public TKey Key { get; }

    /// <summary>The responses of the segment.</summary>
    [JsonPropertyName("responses")]
    public long Responses { get; }

    /// <summary>The score of the segment; null without responses.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; }

    /// <summary>The score of the rest, or the benchmark; null where the rest has no responses.</summary>
    [JsonPropertyName("referenceScore")]
    public double? ReferenceScore { get; }

    /// <summary>The score minus the reference, as observed; null where one of them is.</summary>
    [JsonPropertyName("difference")]
    public double? Difference => Score - ReferenceScore;

    /// <summary>The interval of the difference by itself, not adjusted for the number of segments.</summary>
    [JsonPropertyName("interval")]
    public ConfidenceInterval Interval { get; }

    /// <summary>The two-sided p-value of the difference by itself; null where the test is not defined.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue { get; }

    /// <summary>The p-value adjusted for the number of tests; null where there is none.</summary>
    /// <remarks>Under <see cref="PValueAdjustment.None"/> the p-value as it is.</remarks>
    [JsonPropertyName("adjustedPValue")]
    public double? AdjustedPValue { get; }

    /// <summary>Whether the adjusted p-value is below one minus the confidence; null where there is none.</summary>
    [JsonPropertyName("isSignificant")]
    public bool? IsSignificant => AdjustedPValue is { } p ? p < 1 - Interval.Confidence : null;

    /// <summary>Whether there are fewer responses than the definition's minimum; the comparison is given all the same.</summary>
    [JsonPropertyName("hasTooFewResponses")]
    public bool HasTooFewResponses { get; }

    /// <summary>The comparison in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (Score is not { } score)
        {
            return string.Create(culture, $"{Key}: no responses");
        }

        string figure = string.Create(
            culture,
            $"{Key}: {_figure.Metric} {score.ToString(_figure.Format, culture)} from {Responses:N0} {(Responses == 1 ? "response" : "responses")}");
        if (Difference is not { } difference || ReferenceScore is not { } reference)
        {
            return $"{figure}, nobody to compare with";
        }

        string adjusted = _adjustment == PValueAdjustment.None ? "" : "adjusted ";
        string test = AdjustedPValue is { } p ? adjusted + TestText.PValue(p, culture) : "no test";
        return $"{figure}, {difference.ToString(_figure.Signed, culture)} against {_figure.Reference} at "
            + $"{reference.ToString(_figure.Format, culture)}, {Interval.ToString(_figure.Format, culture)}, {test}"
            + (HasTooFewResponses ? string.Create(culture, $"; too few, fewer than {_figure.Definition.MinimumResponses:N0}") : "");
    }
}
