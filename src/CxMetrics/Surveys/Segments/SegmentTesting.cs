using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Compares segments, whatever the score.</summary>
internal static class SegmentTesting
{
    public static SegmentComparisons<TKey> CompareWithRest<TKey, TResult>(
        Breakdown<TKey, ScoreTally> segments, IScoreDefinition<TResult> definition, PValueAdjustment adjustment, double confidence)
        where TKey : notnull
        where TResult : ScoreResult
    {
        ScoreTally total = Total(segments, definition, adjustment, confidence);
        return Compare(segments, new SegmentFigure(definition, null), adjustment, confidence, tally =>
        {
            ScoreComparison<TResult> found = definition.Compare(
                definition.Calculate(Rest(total, tally)), definition.Calculate(tally), confidence);
            return new SegmentFinding(found.After, found.Before.Headline, found.Interval, found.PValue);
        });
    }

    public static SegmentComparisons<TKey> CompareWithBenchmark<TKey, TResult>(
        Breakdown<TKey, ScoreTally> segments,
        double benchmark,
        IScoreDefinition<TResult> definition,
        PValueAdjustment adjustment,
        double confidence)
        where TKey : notnull
        where TResult : ScoreResult
    {
        Total(segments, definition, adjustment, confidence);
        Guard.InRange(benchmark, Math.Min(definition.Worst, definition.Best), Math.Max(definition.Worst, definition.Best));
        return Compare(segments, new SegmentFigure(definition, benchmark), adjustment, confidence, tally =>
        {
            TResult result = definition.Calculate(tally);
            ConfidenceInterval interval = result.IntervalAt(confidence);
            return new SegmentFinding(
                result,
                benchmark,
                interval with { Lower = interval.Lower - benchmark, Upper = interval.Upper - benchmark },
                definition.PValueAgainst(result, benchmark));
        });
    }

    private static SegmentComparisons<TKey> Compare<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        SegmentFigure figure,
        PValueAdjustment adjustment,
        double confidence,
        Func<ScoreTally, SegmentFinding> find)
        where TKey : notnull
    {
        SegmentFinding[] findings = [.. segments.Groups.Select(group => find(group.Tally))];
        Queue<double> adjusted = new(PValues.Adjust([.. findings.Select(finding => finding.PValue).OfType<double>()], adjustment));
        return new SegmentComparisons<TKey>(
            figure,
            adjustment,
            confidence,
            [
                .. segments.Groups.Zip(findings, (group, finding) => new SegmentComparison<TKey>(
                    group.Key, figure, finding, adjustment, finding.PValue is null ? null : adjusted.Dequeue())),
            ]);
    }

    /// <summary>The answers of all, after the checks that all of these comparisons make.</summary>
    private static ScoreTally Total<TKey>(
        Breakdown<TKey, ScoreTally> segments, IScoreDefinition definition, PValueAdjustment adjustment, double confidence)
        where TKey : notnull
    {
        ScoreTally total = Guard.NotNull(segments).Total;
        Scoring.Check(definition, total.Scale, nameof(segments));
        Guard.Defined(adjustment);
        Guard.Confidence(confidence);
        return total;
    }

    /// <summary>The answers of everybody else. Counts are taken away exactly, so that many segments cost no more than their number.</summary>
    private static ScoreTally Rest(ScoreTally total, ScoreTally segment)
    {
        long[] counts = total.CountPerPoint.ToArray();
        for (int point = 0; point < segment.CountPerPoint.Length; point++)
        {
            counts[point] -= segment.CountPerPoint[point];
        }

        return new ScoreTally(total.Scale, counts, 0, ReasonCounts.None);
    }
}
