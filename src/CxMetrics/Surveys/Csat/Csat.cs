using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Customer satisfaction: the percentage of answers in the satisfied band.</summary>
/// <remarks>
/// Measures service when it is asked about an interaction, and experience when it is asked about the whole. Pure functions;
/// thread-safe.
/// </remarks>
public static partial class Csat
{
    /// <summary>Computes customer satisfaction from a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static CsatResult Calculate(ScoreTally tally, CsatDefinition? definition = null) =>
        Scoring.Calculate(definition ?? CsatDefinition.TopTwoOfFive, tally);

    /// <summary>Computes customer satisfaction from counts.</summary>
    /// <param name="satisfied">The satisfied, at least 0.</param>
    /// <param name="neutral">Those who are neither, at least 0.</param>
    /// <param name="dissatisfied">The dissatisfied, at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <returns>The result; without a mean, which needs the answers on each point: see <see cref="ScoreTally.FromCounts"/>.</returns>
    /// <exception cref="ArgumentException">The definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or some are neither where the bands hold every score.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static CsatResult FromCounts(long satisfied, long neutral, long dissatisfied, CsatDefinition? definition = null)
    {
        Guard.Count(satisfied);
        Guard.Count(dissatisfied);
        CsatDefinition chosen = Scoring.Checked(definition ?? CsatDefinition.TopTwoOfFive);
        SurveyGuard.Between(neutral, chosen, nameof(neutral));
        return new CsatResult(satisfied, dissatisfied, ExactCount.Sum([satisfied, neutral, dissatisfied], "answers"), chosen);
    }

    /// <summary>The scores, had nobody who did not answer been satisfied, and had everybody been.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in percent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(CsatResult result, long asked) =>
        Scoring.NonresponseBounds(result, asked);
}
