namespace CxMetrics;

/// <content>With weights.</content>
public static partial class Csat
{
    /// <summary>Computes weighted customer satisfaction from a tally, each response on its own.</summary>
    /// <param name="tally">The answers and their weights per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static WeightedResult<CsatDefinition> Calculate(WeightedScoreTally tally, CsatDefinition? definition = null) =>
        Scoring.Calculate(definition ?? CsatDefinition.TopTwoOfFive, tally);

    /// <summary>Computes weighted customer satisfaction from survey responses under a sampling design; those of another kind are skipped and counted.</summary>
    /// <inheritdoc cref="Nps.CalculateWeighted"/>
    public static WeightedResult<CsatDefinition> CalculateWeighted(
        IEnumerable<SurveyResponse> responses,
        SurveyDesign? design = null,
        CsatDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        Func<SurveyResponse, bool>? domain = null,
        CancellationToken cancellationToken = default) =>
        Scoring.Calculate(definition ?? CsatDefinition.TopTwoOfFive, responses, design, invalid, domain, cancellationToken);

    /// <inheritdoc cref="Nps.Compare(WeightedResult{NpsDefinition}, WeightedResult{NpsDefinition}, double, WeightedInterval)"/>
    public static ScoreComparison<WeightedResult<CsatDefinition>> Compare(
        WeightedResult<CsatDefinition> before, WeightedResult<CsatDefinition> after, double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT) =>
        Scoring.Compare(before, after, confidence, method);
}
