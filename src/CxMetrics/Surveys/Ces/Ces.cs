namespace CxMetrics;

/// <summary>Customer effort score: the mean of how easy it was, or of how much effort it took.</summary>
/// <remarks>
/// Measures service mostly. Dixon, Freeman and Toman (2010), "Stop trying to delight your customers", Harvard Business Review
/// 88(7):116. Pure functions; thread-safe.
/// </remarks>
public static partial class Ces
{
    /// <summary>Computes the customer effort score from a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static CesResult Calculate(ScoreTally tally, CesDefinition? definition = null) =>
        Scoring.Calculate(definition ?? CesDefinition.Ces2, tally);

    /// <summary>Computes the customer effort score from counts.</summary>
    /// <param name="countPerPoint">The answers on each point of the scale from the lowest, each at least 0.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There are not as many counts as points, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static CesResult FromCounts(ReadOnlySpan<long> countPerPoint, CesDefinition? definition = null) =>
        Calculate(ScoreTally.FromCounts((definition ?? CesDefinition.Ces2).Scale, countPerPoint), definition);

    /// <summary>The means, had all who did not answer given the hardest answer of the scale, and had all given the easiest.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in points of the scale; the worst is the higher one where lower is easier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(CesResult result, long asked) =>
        Scoring.NonresponseBounds(result, asked);
}
