namespace CxMetrics;

/// <summary>Customer satisfaction: the percentage of answers in the satisfied band.</summary>
/// <remarks>
/// Measures service when it is asked about an interaction, and experience when it is asked about the whole. Pure functions;
/// thread-safe.
/// </remarks>
public static partial class Csat
{
    /// <summary>Computes the customer satisfaction of a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static CsatResult Calculate(ScoreTally tally, CsatDefinition? definition = null) =>
        Scoring.Calculate(definition ?? CsatDefinition.TopTwoOfFive, tally);

    /// <summary>The scores, had nobody who did not answer been satisfied, and had everybody been.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in percent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(CsatResult result, long asked) =>
        Scoring.NonresponseBounds(result, asked);
}
