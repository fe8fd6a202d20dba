using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Metrics;

/// <summary>Customer satisfaction.</summary>
internal sealed class CsatMetric(CsatDefinition definition, MetricSettings settings) : Metric(settings)
{
    private const string Format = "0.0;-0.0;0.0";

    public override SurveyKind Kind => SurveyKind.Csat;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(CsatDefinition definition) =>
        $"{definition.Name}: satisfied {definition.Satisfied}, dissatisfied {definition.Dissatisfied}; the score is the percentage satisfied";

    public override Figure Calculate(ScoreTally tally)
    {
        CsatResult result = Csat.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence, Settings.ProportionInterval),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [
                new("Satisfied", Invariant.Count(result.Satisfied)),
                new("Dissatisfied", Invariant.Count(result.Dissatisfied)),
                new("Mean", Invariant.Number(result.Mean, "0.00")),
            ],
            Json(result));
    }

    public override Figure Calculate(WeightedScoreTally tally)
    {
        WeightedCsatResult result = Csat.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence, Settings.WeightedInterval),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            Format,
            [
                new("Dissatisfied %", Invariant.Number(100 * result.DissatisfiedShare, "0.0")),
                new("Mean", Invariant.Number(result.Mean, "0.00")),
                .. WeightDetails(result),
            ],
            Json(result));
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        CsatComparison comparison = Csat.Compare(Csat.Calculate(before, definition), Csat.Calculate(after, definition), Confidence);
        return new Change(comparison.Difference, comparison.Interval, comparison.Test.PValue, Change.WithoutSides(Json(comparison)));
    }

    public override Change Compare(WeightedScoreTally before, WeightedScoreTally after) =>
        Change.Plain(Csat.Calculate(after, definition).Score - Csat.Calculate(before, definition).Score);

    public override SegmentComparisons<string>? CompareGroups(Breakdown<string, ScoreTally> groups) => Settings.Comparison switch
    {
        null => null,
        { Benchmark: { } benchmark } comparison =>
            Csat.CompareSegmentsWithBenchmark(groups, benchmark, definition, comparison.Adjustment, Confidence),
        { } comparison => Csat.CompareSegments(groups, definition, comparison.Adjustment, Confidence),
    };

    public override IReadOnlyList<SamplePlan> Plan(ScoreTally tally)
    {
        if (Csat.Calculate(tally, definition).SatisfiedShare is not { } share || share is 0 or 1)
        {
            return [];
        }

        // A rise, unless there is no room for one.
        double change = (Settings.Goal.Detect ?? 5) / 100;
        double after = share + change < 1 ? share + change : share - change;
        SamplePlan margin = SampleSize.ForProportion((Settings.Goal.Margin ?? 3) / 100, Confidence, share);
        return after is > 0 and < 1 ? [margin, SampleSize.ForProportionDifference(share, after, Settings.Goal.Power, Confidence)]
            : throw new InputException(
                $"--detect is {Invariant.Number(100 * change, "0.######")}; expected less, since a score of {Invariant.Number(100 * share, "0.0")} has no room for it.");
    }
}
