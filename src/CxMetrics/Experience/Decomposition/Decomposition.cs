using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Where a score comes from and what moved it: any score of the library by any key, in parts that add up.</summary>
/// <remarks>
/// Every part is computed from counts or weights to about 32 digits and rounded once; the parts of a whole add up to it within 4 units in the last
/// place of the largest, or of the whole where that is larger. About a microsecond a group. Thread-safe.
/// <code>
/// Breakdown&lt;string, ScoreTally&gt; june = answersOfJune.TallyScores(SurveyKind.Nps, answer => answer.TouchpointId);
/// Breakdown&lt;string, ScoreTally&gt; july = answersOfJuly.TallyScores(SurveyKind.Nps, answer => answer.TouchpointId);
/// Console.WriteLine(Decomposition.Of(july));            // where the score comes from
/// Console.WriteLine(Decomposition.Change(june, july));  // what moved it
/// </code>
/// </remarks>
public static partial class Decomposition
{
    /// <summary>Decomposes a survey score by group.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="groups">The answers of each group, on the definition's scale.</param>
    /// <param name="definition">The definition; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The decomposition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers are on another scale than the definition, or the definition is inconsistent.</exception>
    /// <remarks>
    /// <c>score = sum(share x score)</c>, over the groups and what has no key. Leave-one-out is the score minus that of all others and does not
    /// add up; above average, <c>share x (score - score of all)</c>, adds up to 0. Answers may be weighted by respondent, account or revenue.
    /// </remarks>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, ScoreTally> groups, NpsDefinition? definition = null)
        where TKey : notnull =>
        Of(groups, Scored(definition ?? NpsDefinition.Standard));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, ScoreTally> groups, CsatDefinition definition)
        where TKey : notnull =>
        Of(groups, Scored(definition));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, ScoreTally> groups, CesDefinition definition)
        where TKey : notnull =>
        Of(groups, Scored(definition));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, WeightedScoreTally> groups, NpsDefinition? definition = null)
        where TKey : notnull =>
        Of(groups, ScoredWeighted(definition ?? NpsDefinition.Standard));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, WeightedScoreTally> groups, CsatDefinition definition)
        where TKey : notnull =>
        Of(groups, ScoredWeighted(definition));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, WeightedScoreTally> groups, CesDefinition definition)
        where TKey : notnull =>
        Of(groups, ScoredWeighted(definition));

    /// <summary>Decomposes a rate by group.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="groups">The counts of each group.</param>
    /// <param name="name">What the rate is called; not blank.</param>
    /// <returns>The decomposition, in shares of 0 to 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <remarks><c>rate = sum(share of the denominator x rate)</c>: never a sum or a mean of the groups' rates.</remarks>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, RateTally> groups, string name = "rate")
        where TKey : notnull =>
        Of(groups, Rated(name));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, RateTally}, string)"/>
    public static ScoreDecomposition<TKey> Of<TKey, TDefinition>(Breakdown<TKey, RateTally<TDefinition>> groups, string name = "rate")
        where TKey : notnull
        where TDefinition : class =>
        Of(groups, Rated<TDefinition>(name));

    private static ScoreDecomposition<TKey> Of<TKey, TTally>(Breakdown<TKey, TTally> groups, ScoreMeasure<TTally> measure)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(groups);
        measure.Check(groups.Total, nameof(groups));
        return new ScoreDecomposition<TKey>(measure.Figure, ScoreGroups<TKey>.Of(groups, measure.Sum), null);
    }

    private static ScoreMeasure<ScoreTally> Scored(IScoreDefinition definition)
    {
        double[] values = ValuesOf(definition);
        return new(new(definition.Metric, definition), tally => ScoreSum.Of(tally, values), static tally => tally.Scale);
    }

    private static ScoreMeasure<WeightedScoreTally> ScoredWeighted(IScoreDefinition definition)
    {
        double[] values = ValuesOf(definition);
        return new(new(Scoring.WeightedMetric(definition), definition), tally => ScoreSum.Of(tally, values), static tally => tally.Scale);
    }

    private static ScoreMeasure<RateTally> Rated(string name) => new(new(Guard.Text(name)), static tally => ScoreSum.OfRate(tally.Numerator, tally.Denominator));

    private static ScoreMeasure<RateTally<TDefinition>> Rated<TDefinition>(string name)
        where TDefinition : class =>
        new(new(Guard.Text(name)), static tally => ScoreSum.OfRate(tally.Numerator, tally.Denominator));

    private static double[] ValuesOf(IScoreDefinition definition) =>
        [.. Enumerable.Range(Guard.NotNull(definition).Scale.Minimum, definition.Scale.Points).Select(definition.ValueOf)];
}
