using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>What moved a score.</content>
public static partial class Decomposition
{
    /// <summary>Splits the change of a survey score into what its groups did and what their shares did.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="before">The answers of each group before, on the definition's scale.</param>
    /// <param name="after">The answers of each group after.</param>
    /// <param name="weights">At which shares and scores the change is split.</param>
    /// <param name="definition">The definition of both sides; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The change; without effects where a side has no answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weights"/> is not a defined value.</exception>
    /// <remarks>
    /// Of a group, by default <c>rate = mean share x change of its score</c> and <c>mix = change of its share x (mean score - mean score of all)</c>.
    /// A group on one side only takes the score of the other side, so that it is all mix; one without answers on both has no effect. Kitagawa
    /// (1955), Journal of the American Statistical Association 50:1168; at the midpoint equal to the Shapley value of shares and scores.
    /// </remarks>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, ScoreTally> before, Breakdown<TKey, ScoreTally> after, ChangeWeights weights = ChangeWeights.Midpoint, NpsDefinition? definition = null)
        where TKey : notnull =>
        Change(before, after, weights, Scored(definition ?? NpsDefinition.Standard));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, NpsDefinition)"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, ScoreTally> before, Breakdown<TKey, ScoreTally> after, ChangeWeights weights, CsatDefinition definition)
        where TKey : notnull =>
        Change(before, after, weights, Scored(definition));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, NpsDefinition)"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, ScoreTally> before, Breakdown<TKey, ScoreTally> after, ChangeWeights weights, CesDefinition definition)
        where TKey : notnull =>
        Change(before, after, weights, Scored(definition));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, NpsDefinition)"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, WeightedScoreTally> before, Breakdown<TKey, WeightedScoreTally> after, ChangeWeights weights = ChangeWeights.Midpoint, NpsDefinition? definition = null)
        where TKey : notnull =>
        Change(before, after, weights, ScoredWeighted(definition ?? NpsDefinition.Standard));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, NpsDefinition)"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, WeightedScoreTally> before, Breakdown<TKey, WeightedScoreTally> after, ChangeWeights weights, CsatDefinition definition)
        where TKey : notnull =>
        Change(before, after, weights, ScoredWeighted(definition));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, NpsDefinition)"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, WeightedScoreTally> before, Breakdown<TKey, WeightedScoreTally> after, ChangeWeights weights, CesDefinition definition)
        where TKey : notnull =>
        Change(before, after, weights, ScoredWeighted(definition));

    /// <summary>Splits the change of a rate into what its groups did and what their shares did.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="before">The counts of each group before.</param>
    /// <param name="after">The counts of each group after.</param>
    /// <param name="weights">At which shares and rates the change is split.</param>
    /// <param name="name">What the rate is called; not blank.</param>
    /// <returns>The change, in shares of 0 to 1; without effects where a side has nothing that counts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weights"/> is not a defined value.</exception>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, RateTally> before, Breakdown<TKey, RateTally> after, ChangeWeights weights = ChangeWeights.Midpoint, string name = "rate")
        where TKey : notnull =>
        Change(before, after, weights, Rated(name));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, RateTally}, Breakdown{TKey, RateTally}, ChangeWeights, string)"/>
    /// <exception cref="ArgumentException">The two sides are of different definitions.</exception>
    public static ScoreChange<TKey> Change<TKey, TDefinition>(
        Breakdown<TKey, RateTally<TDefinition>> before, Breakdown<TKey, RateTally<TDefinition>> after, ChangeWeights weights = ChangeWeights.Midpoint, string name = "rate")
        where TKey : notnull
        where TDefinition : class =>
        Change(before, after, weights, Rated<TDefinition>(name));

    private static ScoreChange<TKey> Change<TKey, TTally>(
        Breakdown<TKey, TTally> before, Breakdown<TKey, TTally> after, ChangeWeights weights, ScoreMeasure<TTally> measure)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Guard.Defined(weights);
        measure.Check(before.Total, nameof(before));
        measure.Check(after.Total, nameof(after));

        try
        {
            // What refuses to add was not measured alike.
            _ = before.Total + after.Total;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of(nameof(after), "Before and after", refused);
        }

        TKey[] keys = before.KeysWith(after);
        bool hasNoKey = before.NoKey.Count + after.NoKey.Count > 0;
        return new ScoreChange<TKey>(
            measure.Figure, ScoreGroups<TKey>.Of(before, keys, hasNoKey, measure.Sum), ScoreGroups<TKey>.Of(after, keys, hasNoKey, measure.Sum), weights);
    }
}
