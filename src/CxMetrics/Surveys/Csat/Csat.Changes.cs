namespace CxMetrics;

/// <content>From period to period.</content>
public static partial class Csat
{
    /// <inheritdoc cref="Nps.Changes(Breakdown{Period, ScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static PeriodChanges<CsatResult> Changes(
        Breakdown<Period, ScoreTally> periods,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Plain(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);

    /// <inheritdoc cref="Nps.Changes(Breakdown{Period, WeightedScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static PeriodChanges<WeightedResult<CsatDefinition>> Changes(
        Breakdown<Period, WeightedScoreTally> periods,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Weighted(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);
}
