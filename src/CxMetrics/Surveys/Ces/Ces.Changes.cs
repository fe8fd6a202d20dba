namespace CxMetrics;

/// <content>From period to period.</content>
public static partial class Ces
{
    /// <inheritdoc cref="Nps.Changes(Breakdown{Period, ScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static PeriodChanges<CesResult> Changes(
        Breakdown<Period, ScoreTally> periods,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Plain(definition ?? CesDefinition.Ces2), adjustment, confidence);

    /// <inheritdoc cref="Nps.Changes(Breakdown{Period, WeightedScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static PeriodChanges<WeightedResult<CesDefinition>> Changes(
        Breakdown<Period, WeightedScoreTally> periods,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Weighted(definition ?? CesDefinition.Ces2), adjustment, confidence);
}
