namespace CxMetrics;

/// <content>With weights.</content>
public static partial class Ces
{
    /// <summary>Computes the weighted customer effort score of a tally, each response on its own.</summary>
    /// <param name="tally">The answers and their weights per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition.</exception>
    public static WeightedCesResult Calculate(WeightedScoreTally tally, CesDefinition? definition = null)
    {
        definition ??= CesDefinition.Ces2;
        return new WeightedCesResult(
            new TalliedSample(SurveyGuard.Tally(tally, definition.Scale, definition.Name, nameof(tally))), definition);
    }

    /// <summary>Computes the weighted customer effort score of survey responses under a sampling design; those of another kind are skipped and counted.</summary>
    /// <param name="responses">The responses with their weights, and what the design needs; ids are unique among those of the kind.</param>
    /// <param name="design">How the sample was drawn; <see cref="SurveyDesign.WeightsOnly"/> when null.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <param name="invalid">What to do with a score off its scale, an id seen before, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A response is on another scale than the definition, its id stands twice, or it lacks what the design needs; a population lacks or
    /// is smaller than its sample; or the weights cannot be raked to the margins.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>One pass over the responses and a few over the answers, which are kept meanwhile.</remarks>
    public static WeightedCesResult CalculateWeighted(
        IEnumerable<SurveyResponse> responses,
        SurveyDesign? design = null,
        CesDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        definition ??= CesDefinition.Ces2;
        WeightedSample sample =
            DesignedResponses.Read(responses, SurveyKind.Ces, design ?? SurveyDesign.WeightsOnly, invalid).ToSample();
        SurveyGuard.Tally(sample.Tally, definition.Scale, definition.Name, nameof(responses));
        return new WeightedCesResult(sample, definition);
    }
}
