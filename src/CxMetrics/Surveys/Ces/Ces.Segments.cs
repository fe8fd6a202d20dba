namespace CxMetrics;

/// <content>Many segments at once.</content>
public static partial class Ces
{
    /// <summary>Compares each segment with everybody else: the score of the segment minus that of the rest, in points of the scale.</summary>
    /// <typeparam name="TKey">The key of the segments.</typeparam>
    /// <param name="segments">The answers of each segment; the rest of one is all others and those without a key.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <param name="adjustment">The correction for the number of segments that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The comparisons in the order of the breakdown, each as that of two results, by Welch's t.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    /// <exception cref="ArgumentException">The tallies are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="adjustment"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// A segment with fewer than two responses, inside or outside, or without any spread in both, has no p-value and does not count as
    /// a test. Which sign of a difference is the good one depends on the definition. Cost: in proportion to the segments.
    /// </remarks>
    public static SegmentComparisons<TKey> CompareSegments<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithRest(segments, Scoring.Plain(definition ?? CesDefinition.Ces2), adjustment, confidence);

    /// <summary>Compares each segment with a fixed benchmark: the score of the segment minus the benchmark, in points of the scale.</summary>
    /// <typeparam name="TKey">The key of the segments.</typeparam>
    /// <param name="segments">The answers of each segment; those without a key are left out.</param>
    /// <param name="benchmark">The benchmark in points of the scale, within the scale; taken as known without error.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <param name="adjustment">The correction for the number of segments that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The comparisons in the order of the breakdown: t tests, and t intervals of the differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    /// <exception cref="ArgumentException">The tallies are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="benchmark"/> is not within the scale, <paramref name="confidence"/> not above 0 and below 1, or
    /// <paramref name="adjustment"/> not a defined value.
    /// </exception>
    /// <remarks>
    /// A segment with fewer than two responses, or without any spread, has no p-value and does not count as a test. Which sign of a
    /// difference is the good one depends on the definition. Cost: in proportion to the segments.
    /// </remarks>
    public static SegmentComparisons<TKey> CompareSegmentsWithBenchmark<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        double benchmark,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithBenchmark(segments, benchmark, Scoring.Plain(definition ?? CesDefinition.Ces2), adjustment, confidence);

    /// <inheritdoc cref="Nps.CompareSegments{TKey}(Breakdown{TKey, WeightedScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static SegmentComparisons<TKey> CompareSegments<TKey>(
        Breakdown<TKey, WeightedScoreTally> segments,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithRest(segments, Scoring.Weighted(definition ?? CesDefinition.Ces2), adjustment, confidence);

    /// <inheritdoc cref="Nps.CompareSegmentsWithBenchmark{TKey}(Breakdown{TKey, WeightedScoreTally}, double, NpsDefinition, PValueAdjustment, double)"/>
    public static SegmentComparisons<TKey> CompareSegmentsWithBenchmark<TKey>(
        Breakdown<TKey, WeightedScoreTally> segments,
        double benchmark,
        CesDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithBenchmark(segments, benchmark, Scoring.Weighted(definition ?? CesDefinition.Ces2), adjustment, confidence);
}
