namespace CxMetrics;

/// <content>Many segments at once.</content>
public static partial class Csat
{
    /// <summary>Compares each segment with everybody else: the score of the segment minus that of the rest, in points.</summary>
    /// <typeparam name="TKey">The key of the segments.</typeparam>
    /// <param name="segments">The answers of each segment; the rest of one is all others and those without a key.</param>
    /// <param name="definition">The definition; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <param name="adjustment">The correction for the number of segments that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The comparisons in the order of the breakdown, each as that of two results: N-1 tests, and Newcombe intervals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    /// <exception cref="ArgumentException">The tallies are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="adjustment"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// A segment without responses, with nobody else, or where all are satisfied inside and outside, or none, has no p-value and does
    /// not count as a test. Cost: in proportion to the segments.
    /// </remarks>
    public static SegmentComparisons<TKey> CompareSegments<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithRest(segments, Scoring.Plain(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);

    /// <summary>Compares each segment with a fixed benchmark: the score of the segment minus the benchmark, in points.</summary>
    /// <typeparam name="TKey">The key of the segments.</typeparam>
    /// <param name="segments">The answers of each segment; those without a key are left out.</param>
    /// <param name="benchmark">The benchmark in points, 0 to 100; taken as known without error.</param>
    /// <param name="definition">The definition; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <param name="adjustment">The correction for the number of segments that are tested.</param>
    /// <param name="confidence">The confidence level of the intervals, and of the tests after adjustment; above 0 and below 1.</param>
    /// <returns>The comparisons in the order of the breakdown: score tests, and Wilson intervals of the differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    /// <exception cref="ArgumentException">The tallies are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="benchmark"/> is not within 0 to 100, <paramref name="confidence"/> not above 0 and below 1, or
    /// <paramref name="adjustment"/> not a defined value.
    /// </exception>
    /// <remarks>
    /// A segment without responses has no p-value and does not count as a test. A benchmark of 0 or 100 leaves no room for chance: p
    /// is 1 for a score there, and 0 for any other. Cost: in proportion to the segments.
    /// </remarks>
    public static SegmentComparisons<TKey> CompareSegmentsWithBenchmark<TKey>(
        Breakdown<TKey, ScoreTally> segments,
        double benchmark,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithBenchmark(segments, benchmark, Scoring.Plain(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);

    /// <inheritdoc cref="Nps.CompareSegments{TKey}(Breakdown{TKey, WeightedScoreTally}, NpsDefinition, PValueAdjustment, double)"/>
    public static SegmentComparisons<TKey> CompareSegments<TKey>(
        Breakdown<TKey, WeightedScoreTally> segments,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithRest(segments, Scoring.Weighted(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);

    /// <inheritdoc cref="Nps.CompareSegmentsWithBenchmark{TKey}(Breakdown{TKey, WeightedScoreTally}, double, NpsDefinition, PValueAdjustment, double)"/>
    public static SegmentComparisons<TKey> CompareSegmentsWithBenchmark<TKey>(
        Breakdown<TKey, WeightedScoreTally> segments,
        double benchmark,
        CsatDefinition? definition = null,
        PValueAdjustment adjustment = PValueAdjustment.Holm,
        double confidence = 0.95)
        where TKey : notnull =>
        SegmentTesting.CompareWithBenchmark(segments, benchmark, Scoring.Weighted(definition ?? CsatDefinition.TopTwoOfFive), adjustment, confidence);
}
