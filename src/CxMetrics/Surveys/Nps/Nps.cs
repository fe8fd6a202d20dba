using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Net Promoter Score: the share of promoters minus the share of detractors, in points.</summary>
/// <remarks>
/// Measures service when it is asked about a touchpoint, and experience when it is asked about the relationship. Reichheld (2003),
/// "The one number you need to grow", Harvard Business Review 81(12):46. Pure functions; thread-safe.
/// </remarks>
public static partial class Nps
{
    /// <summary>Computes the Net Promoter Score from a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static NpsResult Calculate(ScoreTally tally, NpsDefinition? definition = null) =>
        Scoring.Calculate(definition ?? NpsDefinition.Standard, tally);

    /// <summary>Computes the Net Promoter Score from counts.</summary>
    /// <param name="promoters">The promoters, at least 0.</param>
    /// <param name="passives">The passives, at least 0.</param>
    /// <param name="detractors">The detractors, at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are passives where the bands hold every score.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static NpsResult FromCounts(long promoters, long passives, long detractors, NpsDefinition? definition = null)
    {
        Guard.Count(promoters);
        Guard.Count(detractors);
        NpsDefinition chosen = Scoring.Checked(definition ?? NpsDefinition.Standard);
        SurveyGuard.Between(passives, chosen, nameof(passives));
        return new NpsResult(new Trinomial(promoters, passives, detractors), chosen);
    }

    /// <summary>The scores, had all who did not answer been detractors, and had all been promoters.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(NpsResult result, long asked) =>
        Scoring.NonresponseBounds(result, asked);
}
