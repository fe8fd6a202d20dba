namespace CxMetrics;

/// <content>With weights.</content>
public static partial class Nps
{
    /// <summary>Computes the weighted Net Promoter Score from a tally, each response on its own.</summary>
    /// <param name="tally">The answers and their weights per point of the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally is on another scale than the definition, or the definition is inconsistent.</exception>
    public static WeightedResult<NpsDefinition> Calculate(WeightedScoreTally tally, NpsDefinition? definition = null) =>
        Scoring.Calculate(definition ?? NpsDefinition.Standard, tally);

    /// <summary>Computes the weighted Net Promoter Score from survey responses under a sampling design; those of another kind are skipped and counted.</summary>
    /// <param name="responses">The responses with their weights, and what the design needs; ids are unique among those of the kind.</param>
    /// <param name="design">How the sample was drawn; <see cref="SurveyDesign.WeightsOnly"/> when null.</param>
    /// <param name="definition">The definition; that of the calculator without weights when null.</param>
    /// <param name="invalid">What to do with a score off its scale, a repeated id, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <param name="domain">Whose score it is, such as a segment's: the other responses stay in the design and its margins, as they must. Everybody's when null.</param>
    /// <param name="cancellationToken">Cancels raking and what its standard error takes.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A response is on another scale than the definition, its id appears twice, or it lacks what the design needs; a population is missing or
    /// smaller than its sample; the weights cannot be raked to the margins, or all margins but the largest have more than 2,000 categories; or the definition is inconsistent.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// A cluster in which nobody answered belongs to the design all the same: unanswered surveys that state their cluster count as such. To
    /// leave out responses before the call, as by <c>Where</c>, would lose clusters; <paramref name="domain"/> keeps them. One pass over the
    /// responses and a few over the answers, which are kept meanwhile.
    /// </remarks>
    public static WeightedResult<NpsDefinition> CalculateWeighted(
        IEnumerable<SurveyResponse> responses,
        SurveyDesign? design = null,
        NpsDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        Func<SurveyResponse, bool>? domain = null,
        CancellationToken cancellationToken = default) =>
        Scoring.Calculate(definition ?? NpsDefinition.Standard, responses, design, invalid, domain, cancellationToken);

    /// <summary>Compares two independent weighted samples, such as two waves: after minus before, by the same Student t as their intervals.</summary>
    /// <param name="before">The earlier score, or the one to compare with.</param>
    /// <param name="after">The later score.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <param name="method">Student t, or the normal approximation, which is too bold for few sampling units.</param>
    /// <returns>The difference in the unit of the score with its interval and p-value; null where a side does not define it.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The two were computed under different scales, bands or directions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// <c>t = difference / sqrt(se1^2 + se2^2)</c>, on Satterthwaite's degrees of freedom of those of both designs: 2 for two clusters on each
    /// side with the same error. Two subgroups of one clustered sample are not independent.
    /// </remarks>
    public static ScoreComparison<WeightedResult<NpsDefinition>> Compare(
        WeightedResult<NpsDefinition> before, WeightedResult<NpsDefinition> after, double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT) =>
        Scoring.Compare(before, after, confidence, method);
}
