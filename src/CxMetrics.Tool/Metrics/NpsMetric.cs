namespace CxMetrics.Tool;

/// <summary>Net Promoter Score.</summary>
internal sealed class NpsMetric(NpsDefinition definition, MetricOptions options) : Metric(
    SurveyKind.Nps,
    definition.Scale,
    definition.MinimumResponses,
    $"{definition.Name}: promoters {definition.Promoters}, detractors {definition.Detractors}",
    options)
{
    public override Figure Calculate(ScoreTally tally)
    {
        NpsResult result = Nps.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Score,
            result.Interval(Confidence, Options.NpsInterval),
            [
                new("Promoters", Words.Count(result.Promoters)),
                new("Passives", Words.Count(result.Passives)),
                new("Detractors", Words.Count(result.Detractors)),
            ]);
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedResult<NpsDefinition> result = Nps.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Score,
            result.Interval(Confidence, Options.WeightedInterval),
            [new("Promoters %", Words.Percent(result.Figures["promoterShare"].Mean)), new("Detractors %", Words.Percent(result.Figures["detractorShare"].Mean)), .. WeightDetails(result)]);
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        NpsComparison comparison = Nps.Compare(Nps.Calculate(before, definition), Nps.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after)
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Nps.Calculate(before, definition), Nps.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override IReadOnlyList<SamplePlan> Plan(ScoreTally tally)
    {
        NpsResult result = Nps.Calculate(tally, definition);
        if (!(result.StandardError > 0))
        {
            return [];
        }

        NpsAssumption like = NpsAssumption.FromPilot(result);
        return
        [
            SurveyPlanning.SampleForNps(Options.Margin ?? 3, Confidence, like),
            SurveyPlanning.SampleForNpsDifference(Options.Detect ?? 5, Options.Power, Confidence, like),
        ];
    }

    protected override SegmentComparisons<string> Contrast(Breakdown<string, ScoreTally> groups) =>
        Options.Benchmark is { } benchmark
            ? Nps.CompareSegmentsWithBenchmark(groups, benchmark, definition, Options.Adjustment, Confidence)
            : Nps.CompareSegments(groups, definition, Options.Adjustment, Confidence);
}
