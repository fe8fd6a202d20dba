using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>What the comparisons of segments share, whatever the metric.</summary>
internal static class SegmentTesting
{
    public static SegmentComparisons<TKey> Compare<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        SegmentFigure figure,
        PValueAdjustment adjustment,
        double confidence,
        Func<ScoreTally, SegmentFinding> find)
        where TKey : notnull
    {
        SegmentFinding[] findings = [.. segments.Groups.Select(group => find(group.Tally))];
        Queue<double> adjusted = new(
            PValues.Adjust([.. findings.Where(finding => finding.PValue is not null).Select(finding => finding.PValue!.Value)], adjustment));
        return new SegmentComparisons<TKey>(
            figure,
            adjustment,
            confidence,
            [
                .. segments.Groups.Zip(findings, (group, finding) => new SegmentComparison<TKey>(
                    group.Key, figure, finding, adjustment, finding.PValue is null ? null : adjusted.Dequeue())),
            ]);
    }

    /// <summary>The breakdown, after the checks that all of these comparisons make.</summary>
    public static Breakdown<TKey, ScoreTally> Check<TKey>(
        Breakdown<TKey, ScoreTally> segments, SurveyScale scale, string definition, PValueAdjustment adjustment, double confidence)
        where TKey : notnull
    {
        Guard.NotNull(segments);
        SurveyGuard.Tally(segments.Total, scale, definition, nameof(segments));
        Guard.Defined(adjustment);
        Guard.Confidence(confidence);
        return segments;
    }

    /// <summary>The answers of everybody else. Counts are taken away exactly, so that many segments cost no more than their number.</summary>
    public static ScoreTally Rest(ScoreTally total, ScoreTally segment)
    {
        long[] counts = total.CountPerPoint.ToArray();
        for (int point = 0; point < segment.CountPerPoint.Length; point++)
        {
            counts[point] -= segment.CountPerPoint[point];
        }

        return new ScoreTally(total.Scale, counts, 0, ReasonCounts.None);
    }

    /// <summary>The interval of a score as that of its difference from a benchmark.</summary>
    public static ConfidenceInterval From(this ConfidenceInterval interval, double benchmark) =>
        interval with { Lower = interval.Lower - benchmark, Upper = interval.Upper - benchmark };
}
