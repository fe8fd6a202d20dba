using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Compares segments, whatever the score.</summary>
internal static class SegmentTesting
{
    public static SegmentComparisons<TKey> CompareWithRest<TKey, TTally, TResult>(
        Breakdown<TKey, TTally> segments, ScoreMethod<TTally, TResult> method, PValueAdjustment adjustment, double confidence)
        where TKey : notnull
        where TTally : class, ITally<TTally>
        where TResult : ScoreResult
    {
        Check(segments, method, adjustment, confidence);
        Queue<TTally> rests = new(Rests(segments));
        return Compare(segments, method, null, adjustment, confidence, tally =>
        {
            ScoreComparison<TResult> found = method.Compare(method.Calculate(rests.Dequeue()), method.Calculate(tally), confidence);
            return new SegmentFinding(found.After, found.Before.Headline, found.Interval, found.PValue);
        });
    }

    public static SegmentComparisons<TKey> CompareWithBenchmark<TKey, TTally, TResult>(
        Breakdown<TKey, TTally> segments,
        double benchmark,
        ScoreMethod<TTally, TResult> method,
        PValueAdjustment adjustment,
        double confidence)
        where TKey : notnull
        where TTally : class, ITally<TTally>
        where TResult : ScoreResult
    {
        Check(segments, method, adjustment, confidence);
        IScoreDefinition definition = method.Definition;
        Guard.InRange(benchmark, Math.Min(definition.Worst, definition.Best), Math.Max(definition.Worst, definition.Best));
        return Compare(segments, method, benchmark, adjustment, confidence, tally =>
        {
            TResult result = method.Calculate(tally);
            ConfidenceInterval interval = result.IntervalAt(confidence);
            return new SegmentFinding(
                result,
                benchmark,
                interval.Between(interval.Lower - benchmark, interval.Upper - benchmark),
                method.PValueAgainst(result, benchmark));
        });
    }

    public static PeriodChanges<TResult> CompareWithPrevious<TTally, TResult>(
        Breakdown<Period, TTally> periods, ScoreMethod<TTally, TResult> method, PValueAdjustment adjustment, double confidence)
        where TTally : class, ITally<TTally>
        where TResult : ScoreResult
    {
        Check(periods, method, adjustment, confidence, nameof(periods));
        List<(Period Period, Period Previous, IReadOnlyList<Period> Gap, ScoreComparison<TResult> Comparison)> found = [];
        List<Period> gap = [];
        (Period Period, TResult Result)? previous = null;
        foreach (Period period in Breakdown.Series(periods, nameof(periods)))
        {
            TResult result = method.Calculate(periods.TryGetTally(period, out TTally? tally) ? tally : TTally.AdditiveIdentity);
            if (result.Headline is null)
            {
                gap.Add(period);
                continue;
            }

            if (previous is { } before)
            {
                found.Add((period, before.Period, new ValueList<Period>(gap), method.Compare(before.Result, result, confidence)));
            }

            previous = (period, result);
            gap = [];
        }

        Queue<double> adjusted = Adjusted(found.Select(change => change.Comparison.PValue), adjustment);
        return new PeriodChanges<TResult>(
            method.Metric,
            adjustment,
            confidence,
            [
                .. found.Select(change => new PeriodChange<TResult>(
                    change.Period,
                    change.Previous,
                    change.Gap,
                    change.Comparison,
                    adjustment,
                    change.Comparison.PValue is null ? null : adjusted.Dequeue())),
            ]);
    }

    private static SegmentComparisons<TKey> Compare<TKey, TTally, TResult>(
        Breakdown<TKey, TTally> segments,
        ScoreMethod<TTally, TResult> method,
        double? benchmark,
        PValueAdjustment adjustment,
        double confidence,
        Func<TTally, SegmentFinding> find)
        where TKey : notnull
        where TTally : class, ITally<TTally>
        where TResult : ScoreResult
    {
        SegmentFigure figure = new(method.Definition, method.Metric, benchmark);
        SegmentFinding[] findings = [.. segments.Groups.Select(group => find(group.Tally))];
        Queue<double> adjusted = Adjusted(findings.Select(finding => finding.PValue), adjustment);
        return new SegmentComparisons<TKey>(
            figure,
            adjustment,
            confidence,
            [
                .. segments.Groups.Zip(findings, (group, finding) => new SegmentComparison<TKey>(
                    group.Key, figure, finding, adjustment, finding.PValue is null ? null : adjusted.Dequeue())),
            ]);
    }

    /// <summary>The p-values that there are, as one family.</summary>
    private static Queue<double> Adjusted(IEnumerable<double?> pValues, PValueAdjustment adjustment) =>
        new(PValues.Adjust([.. pValues.OfType<double>()], adjustment));

    /// <summary>The checks that all of these comparisons make.</summary>
    private static void Check<TKey, TTally, TResult>(
        Breakdown<TKey, TTally> segments,
        ScoreMethod<TTally, TResult> method,
        PValueAdjustment adjustment,
        double confidence,
        string name = "segments")
        where TKey : notnull
        where TTally : class, ITally<TTally>
        where TResult : ScoreResult
    {
        Scoring.Check(method.Definition, method.ScaleOf(Guard.NotNull(segments, name).Total), name);
        Guard.Defined(adjustment);
        Guard.Confidence(confidence);
    }

    /// <summary>
    /// For each group the sum of all others and of what has no key. Sums from both ends, since a weighted tally cannot be taken away again,
    /// and so that many segments cost no more than their number.
    /// </summary>
    private static TTally[] Rests<TKey, TTally>(Breakdown<TKey, TTally> segments)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        TTally[] rests = new TTally[segments.Groups.Count];
        TTally before = segments.NoKey;
        for (int i = 0; i < rests.Length; i++)
        {
            rests[i] = before;
            before += segments.Groups[i].Tally;
        }

        TTally after = TTally.AdditiveIdentity;
        for (int i = rests.Length - 1; i >= 0; i--)
        {
            rests[i] += after;
            after += segments.Groups[i].Tally;
        }

        return rests;
    }
}
