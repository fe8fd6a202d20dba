namespace CxMetrics;

/// <content>With weights.</content>
public static partial class Ces
{
    /// <summary>Computes the weighted customer effort score from a tally, each response on its own.</summary>
    /// <param name="tally">The answers and their weights per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static WeightedResult<CesDefinition> Calculate(WeightedScoreTally tally, CesDefinition? definition = null) =>
        Scoring.Calculate(definition ?? CesDefinition.Ces2, tally);

    /// <summary>Computes the weighted customer effort score from survey responses under a sampling design; those of another kind are skipped and counted.</summary>
    /// <inheritdoc cref="Nps.CalculateWeighted"/>
    public static WeightedResult<CesDefinition> CalculateWeighted(
        IEnumerable<SurveyResponse> responses,
        SurveyDesign? design = null,
        CesDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        Func<SurveyResponse, bool>? domain = null,
        CancellationToken cancellationToken = default) =>
        Scoring.Calculate(definition ?? CesDefinition.Ces2, responses, design, invalid, domain, cancellationToken);

    /// <inheritdoc cref="Nps.Compare(WeightedResult{NpsDefinition}, WeightedResult{NpsDefinition}, double, WeightedInterval)"/>
    public static ScoreComparison<WeightedResult<CesDefinition>> Compare(
        WeightedResult<CesDefinition> before, WeightedResult<CesDefinition> after, double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT) =>
        Scoring.Compare(before, after, confidence, method);
}
