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
    /// <exception cref="ArgumentException">The tally is on another scale than the definition.</exception>
    public static CsatResult Calculate(ScoreTally tally, CsatDefinition? definition = null) => Of(tally, definition, nameof(tally));

    private static CsatResult Of(ScoreTally tally, CsatDefinition? definition, string name)
    {
        definition ??= CsatDefinition.TopTwoOfFive;
        return new CsatResult(SurveyGuard.Tally(tally, definition.Scale, definition.Name, name), definition);
    }
}
