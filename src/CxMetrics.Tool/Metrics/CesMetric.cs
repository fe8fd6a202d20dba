namespace CxMetrics.Tool.Metrics;

/// <summary>Customer effort score.</summary>
internal sealed class CesMetric(CesDefinition definition, MetricSettings settings) : Metric(settings)
{
    private const string Format = "0.00;-0.00;0.00";

    public override SurveyKind Kind => SurveyKind.Ces;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(CesDefinition definition) =>
        $"{definition.Name}: easy {definition.Easy}, hard {definition.Hard}; the score is the mean, "
        + (definition.Direction == EffortDirection.HigherIsEasier ? "higher is easier" : "lower is easier");

    public override Figure Calculate(ScoreTally tally)
    {
        CesResult result = Ces.Calculate(tally, definition);
        return new Figure(
            result.Mean,
            result.Interval(Confidence),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [
                new("Easy", Invariant.Count(result.Easy)),
                new("Hard", Invariant.Count(result.Hard)),
                new("Easy %", Invariant.Number(100 * result.EasyShare, "0.0")),
            ],
            Json(result));
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedCesResult result = Ces.Calculate(tally, definition);
        return new Figure(
            result.Mean,
            result.Interval(Confidence, Settings.WeightedInterval),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [new("Easy %", Invariant.Number(100 * result.EasyShare, "0.0")), .. WeightDetails(result)],
            Json(result));
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        CesComparison comparison = Ces.Compare(Ces.Calculate(before, definition), Ces.Calculate(after, definition), Confidence);
        return new Change(comparison.Difference, comparison.Interval, comparison.Test.PValue, Change.WithoutSides(Json(comparison)));
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after) =>
        Change.Plain(Ces.Calculate(after, definition).Mean - Ces.Calculate(before, definition).Mean);

    public override SegmentComparisons<string>? CompareGroups(Breakdown<string, ScoreTally> groups) => Settings.Comparison switch
    {
        null => null,
        { Benchmark: { } benchmark } comparison =>
            Ces.CompareSegmentsWithBenchmark(groups, benchmark, definition, comparison.Adjustment, Confidence),
        { } comparison => Ces.CompareSegments(groups, definition, comparison.Adjustment, Confidence),
    };

    public override IReadOnlyList<SamplePlan> Plan(ScoreTally tally) =>
        Ces.Calculate(tally, definition).StandardDeviation is { } deviation and > 0
            ?
            [
                SampleSize.ForMean(Settings.Goal.Margin ?? 0.1, deviation, Confidence),
                SampleSize.ForMeanDifference(Settings.Goal.Detect ?? 0.2, deviation, Settings.Goal.Power, Confidence),
            ]
            : [];
}
