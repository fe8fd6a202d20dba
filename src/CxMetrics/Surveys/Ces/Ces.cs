namespace CxMetrics;

/// <summary>Customer effort score: the mean of how easy it was, or of how much effort it took.</summary>
/// <remarks>
/// Measures service mostly. Dixon, Freeman and Toman (2010), "Stop trying to delight your customers", Harvard Business Review
/// 88(7):116. Pure functions; thread-safe.
/// </remarks>
public static partial class Ces
{
    /// <summary>Computes the customer effort score of a tally.</summary>
    /// <param name="tally">The answers per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition.</exception>
    public static CesResult Calculate(ScoreTally tally, CesDefinition? definition = null) => Of(tally, definition, nameof(tally));

    private static CesResult Of(ScoreTally tally, CesDefinition? definition, string name)
    {
        definition ??= CesDefinition.Ces2;
        return new CesResult(SurveyGuard.Tally(tally, definition.Scale, definition.Name, name), definition);
    }
}
