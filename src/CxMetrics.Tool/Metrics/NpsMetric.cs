namespace CxMetrics.Tool.Metrics;

/// <summary>Net Promoter Score.</summary>
internal sealed class NpsMetric(NpsDefinition definition, MetricSettings settings) : Metric(settings)
{
    private const string Format = "0.0;-0.0;0.0";

    public override SurveyKind Kind => SurveyKind.Nps;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(NpsDefinition definition) =>
        $"{definition.Name}: promoters {definition.Promoters}, detractors {definition.Detractors}";

    public override Figure Calculate(ScoreTally tally)
    {
        NpsResult result = Nps.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence, Settings.NpsInterval),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [
                new("Promoters", Invariant.Count(result.Promoters)),
                new("Passives", Invariant.Count(result.Passives)),
                new("Detractors", Invariant.Count(result.Detractors)),
            ],
            Json(result));
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedNpsResult result = Nps.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence, Settings.WeightedInterval),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [
                new("Promoters %", Invariant.Number(100 * result.PromoterShare, "0.0")),
                new("Detractors %", Invariant.Number(100 * result.DetractorShare, "0.0")),
                .. WeightDetails(result),
            ],
            Json(result));
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        NpsComparison comparison = Nps.Compare(Nps.Calculate(before, definition), Nps.Calculate(after, definition), Confidence);
        return new Change(comparison.Difference, comparison.Interval, comparison.PValue, Change.WithoutSides(Json(comparison)));
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after)
    {
        WeightedNpsComparison comparison = Nps.Compare(Nps.Calculate(before, definition), Nps.Calculate(after, definition), Confidence);
        return new Change(comparison.Difference, comparison.Interval, comparison.PValue, Change.WithoutSides(Json(comparison)));
    }

    public override SegmentComparisons<string>? CompareGroups(Breakdown<string, ScoreTally> groups) => Settings.Comparison switch
    {
        null => null,
        { Benchmark: { } benchmark } comparison =>
            Nps.CompareSegmentsWithBenchmark(groups, benchmark, definition, comparison.Adjustment, Confidence),
        { } comparison => Nps.CompareSegments(groups, definition, comparison.Adjustment, Confidence),
    };

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
            SampleSize.ForNps(Settings.Goal.Margin ?? 3, Confidence, like),
            SampleSize.ForNpsDifference(Settings.Goal.Detect ?? 5, Settings.Goal.Power, Confidence, like),
        ];
    }
}
