namespace CxMetrics.Tool;

/// <summary>Customer satisfaction.</summary>
internal sealed class CsatMetric(CsatDefinition definition, MetricOptions options) : Metric(
    SurveyKind.Csat,
    definition.Scale,
    definition.MinimumResponses,
    $"{definition.Name}: satisfied {definition.Satisfied}, dissatisfied {definition.Dissatisfied}; the score is the percentage satisfied",
    options)
{
    public override Figure Calculate(ScoreTally tally)
    {
        CsatResult result = Csat.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Score,
            result.Interval(Confidence, Options.ProportionInterval),
            [
                new("Satisfied", Words.Count(result.Satisfied)),
                new("Dissatisfied", Words.Count(result.Dissatisfied)),
                new("Mean", Words.Number(result.Mean, "0.00")),
            ]);
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedResult<CsatDefinition> result = Csat.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Score,
            result.Interval(Confidence, Options.WeightedInterval),
            [new("Dissatisfied %", Words.Percent(result.Figures["dissatisfiedShare"].Mean)), new("Mean", Words.Number(result.Figures["mean"].Mean, "0.00")), .. WeightDetails(result)]);
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        ScoreComparison<CsatResult> comparison = Csat.Compare(Csat.Calculate(before, definition), Csat.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after)
    {
        ScoreComparison<WeightedResult<CsatDefinition>> comparison = Csat.Compare(Csat.Calculate(before, definition), Csat.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override IReadOnlyList<SamplePlan> Plan(ScoreTally tally)
    {
        if (Csat.Calculate(tally, definition).SatisfiedShare is not { } share || share is 0 or 1)
        {
            return [];
        }

        // A rise, unless there is no room for one.
        double change = (Options.Detect ?? 5) / 100;
        double after = share + change < 1 ? share + change : share - change;
        SamplePlan margin = SurveyPlanning.SampleForProportion((Options.Margin ?? 3) / 100, Confidence, share);
        return after is > 0 and < 1 ? [margin, SurveyPlanning.SampleForProportionDifference(share, after, Options.Power, Confidence)]
            : throw new InputException(
                $"--detect is {Words.Number(100 * change, "0.######")}; expected less, since a score of {Words.Percent(share)} has no room for it.");
    }

    protected override SegmentComparisons<string> Contrast(Breakdown<string, ScoreTally> groups) =>
        Options.Benchmark is { } benchmark
            ? Csat.CompareSegmentsWithBenchmark(groups, benchmark, definition, Options.Adjustment, Confidence)
            : Csat.CompareSegments(groups, definition, Options.Adjustment, Confidence);
}
