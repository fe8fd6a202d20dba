namespace CxMetrics;

/// <content>Weights fitted to known margins of the population.</content>
public static partial class SurveyResponses
{
    /// <summary>Rakes the weights of the answered responses to the margins of a design.</summary>
    /// <param name="responses">The responses; the weights of the answered ones are where the fitting starts.</param>
    /// <param name="kind">The kind of question; others are left out.</param>
    /// <param name="design">The design, of which the margins count.</param>
    /// <param name="invalid">What to do with a score off its scale, a repeated id, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <param name="cancellationToken">Cancels the fitting; checked every round.</param>
    /// <returns>The answered responses with their new weights.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, one of them, or <paramref name="design"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two scales meet, an id appears twice, a response lacks what the design needs or has a category without a target, a category with a
    /// target has no answers, or the fitting does not converge or leads to weights that are not 1e-100 to 1e100.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or an enum value is not defined.</exception>
    /// <exception cref="OperationCanceledException">The fitting was cancelled.</exception>
    /// <remarks>
    /// Iterative proportional fitting: Deming and Stephan (1940), Annals of Mathematical Statistics 11:427. It stops when every category
    /// was within 1e-12 of its target for a whole round, and gives up after 1,000 rounds. A round costs
    /// a step for each margin and each combination of categories that occurs: some milliseconds for 20,000 of them. To see or keep the weights. A score with an honest standard error comes from passing the design to <c>CalculateWeighted</c>, which
    /// rakes by itself: weights that are already raked no longer show how they were fitted.
    /// </remarks>
    public static RakedResponses Rake(
        this IEnumerable<SurveyResponse> responses, SurveyKind kind, SurveyDesign design, InvalidFacts invalid = InvalidFacts.Throw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(design);
        DesignedResponses collected = DesignedResponses.Read(responses, kind, design, invalid);
        if (collected.Rake(nameof(responses), out double[] weights, cancellationToken) is not { } fit)
        {
            return new RakedResponses(collected.Answers, 0, 0);
        }

        return new RakedResponses(
            [.. collected.Answers.Select((answer, i) => answer with { Weight = weights[i] })], fit.Rounds, fit.LargestChange);
    }
}
