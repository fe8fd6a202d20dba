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
    /// <summary>Computes the Net Promoter Score of a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition.</exception>
    public static NpsResult Calculate(ScoreTally tally, NpsDefinition? definition = null) => Of(tally, definition, nameof(tally));

    /// <summary>Computes the Net Promoter Score of counts.</summary>
    /// <param name="promoters">The promoters, at least 0.</param>
    /// <param name="passives">The passives, at least 0.</param>
    /// <param name="detractors">The detractors, at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static NpsResult FromCounts(long promoters, long passives, long detractors, NpsDefinition? definition = null)
    {
        Guard.Count(promoters);
        Guard.Count(passives);
        Guard.Count(detractors);
        return new NpsResult(new Trinomial(promoters, passives, detractors), definition ?? NpsDefinition.Standard);
    }

    private static NpsResult Of(ScoreTally tally, NpsDefinition? definition, string name)
    {
        definition ??= NpsDefinition.Standard;
        SurveyGuard.Tally(tally, definition.Scale, definition.Name, name);
        long promoters = tally.CountIn(definition.Promoters);
        long detractors = tally.CountIn(definition.Detractors);
        return new NpsResult(new Trinomial(promoters, tally.Count - promoters - detractors, detractors), definition, tally);
    }
}
