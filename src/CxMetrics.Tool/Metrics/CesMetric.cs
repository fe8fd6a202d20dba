namespace CxMetrics.Tool;

/// <summary>Customer effort score.</summary>
internal sealed class CesMetric(CesDefinition definition, MetricOptions options) : Metric(
    SurveyKind.Ces,
    definition.Scale,
    definition.MinimumResponses,
    $"{definition.Name}: easy {definition.Easy}, hard {definition.Hard}; the score is the mean, "
        + (definition.Direction == EffortDirection.HigherIsEasier ? "higher is easier" : "lower is easier"),
    options)
{
    protected override string Format => "0.00;-0.00;0.00";

    public override Figure Calculate(ScoreTally tally)
    {
        CesResult result = Ces.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Mean,
            result.Interval(Confidence),
            [
                new("Easy", Words.Count(result.Easy)),
                new("Hard", Words.Count(result.Hard)),
                new("Easy %", Words.Percent(result.EasyShare)),
            ]);
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedResult<CesDefinition> result = Ces.Calculate(tally, definition);
        return FigureOf(
            result,
            result.Score,
            result.Interval(Confidence, Options.WeightedInterval),
            [new("Easy %", Words.Percent(result.Figures["easyShare"].Mean)), .. WeightDetails(result)]);
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        ScoreComparison<CesResult> comparison = Ces.Compare(Ces.Calculate(before, definition), Ces.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after)
    {
        ScoreComparison<WeightedResult<CesDefinition>> comparison = Ces.Compare(Ces.Calculate(before, definition), Ces.Calculate(after, definition), Confidence);
        return Change.Of(comparison, comparison.Difference, comparison.Interval, comparison.PValue);
    }

    public override IReadOnlyList<SamplePlan> Plan(ScoreTally tally) =>
        Ces.Calculate(tally, definition).StandardDeviation is { } deviation and > 0
            ?
            [
                SurveyPlanning.SampleForMean(Options.Margin ?? 0.1, deviation, Confidence),
                SurveyPlanning.SampleForMeanDifference(Options.Detect ?? 0.2, deviation, Options.Power, Confidence),
            ]
            : [];

    protected override SegmentComparisons<string> Contrast(Breakdown<string, ScoreTally> groups) =>
        Options.Benchmark is { } benchmark
            ? Ces.CompareSegmentsWithBenchmark(groups, benchmark, definition, Options.Adjustment, Confidence)
            : Ces.CompareSegments(groups, definition, Options.Adjustment, Confidence);
}
