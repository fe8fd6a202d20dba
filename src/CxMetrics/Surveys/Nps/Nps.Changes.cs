namespace CxMetrics;

/// <content>From period to period.</content>
public static partial class Nps
{
    /// <summary>Compares each period with the one before it that has a score: after minus before.</summary>
    /// <param name="periods">The answers of each period, all periods of one unit; those without a period are left out.</param>
    /// <param name="definition">The definition; that of the calculator when null.</param>
    /// <param name="adjustment">The correction for the number of changes that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The changes in the order of time, each as <c>Compare</c> makes it, and the periods without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The periods are of different units or start differently, the tallies are on another scale than the definition, or the definition is
    /// inconsistent.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="adjustment"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// <code>Nps.Changes(responses.TallyScores(SurveyKind.Nps, Periods.Months(zone)))</code>
    /// </remarks>
    public static PeriodChanges<NpsResult> Changes(
        Breakdown<Period, ScoreTally> periods,
        NpsDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Plain(definition ?? NpsDefinition.Standard), adjustment, confidence);

    /// <summary>Compares each period with the one before it that has a score: after minus before.</summary>
    /// <param name="periods">The weighted answers of each period, all periods of one unit; those without a period are left out.</param>
    /// <param name="definition">The definition; that of the calculator when null.</param>
    /// <param name="adjustment">The correction for the number of changes that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The changes in the order of time, each as <c>Compare</c> makes it, and the periods without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The periods are of different units or start differently, the tallies are on another scale than the definition, or the definition is
    /// inconsistent.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="adjustment"/> is not a defined value.
    /// </exception>
    public static PeriodChanges<WeightedResult<NpsDefinition>> Changes(
        Breakdown<Period, WeightedScoreTally> periods,
        NpsDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95) =>
        SegmentTesting.CompareWithPrevious(periods, Scoring.Weighted(definition ?? NpsDefinition.Standard), adjustment, confidence);
}
