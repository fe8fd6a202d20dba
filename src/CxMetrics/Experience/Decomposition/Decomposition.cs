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
public static class Decomposition
{
    /// <summary>Decomposes a survey score by group.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="groups">The answers of each group, on the definition's scale.</param>
    /// <param name="definition">The definition, of an NPS, a CSAT or a CES; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The decomposition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers are on another scale than the definition, or the definition is inconsistent or of another score.</exception>
    /// <remarks>
    /// <c>score = sum(share x score)</c>, over the groups and what has no key. Leave-one-out is the score minus that of all others and does not
    /// add up; above average, <c>share x (score - score of all)</c>, adds up to 0. Answers may be weighted by respondent, account or revenue.
    /// </remarks>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, ScoreTally> groups, ITallyDefinition<SurveyResponse, ScoreTally>? definition = null)
        where TKey : notnull =>
        Of(groups, Scored(definition));

    /// <inheritdoc cref="Of{TKey}(Breakdown{TKey, ScoreTally}, ITallyDefinition{SurveyResponse, ScoreTally})"/>
    public static ScoreDecomposition<TKey> Of<TKey>(Breakdown<TKey, WeightedScoreTally> groups, ITallyDefinition<SurveyResponse, ScoreTally>? definition = null)
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

    /// <summary>Splits the change of a survey score into what its groups did and what their shares did.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="before">The answers of each group before, on the definition's scale.</param>
    /// <param name="after">The answers of each group after.</param>
    /// <param name="weights">At which shares and scores the change is split.</param>
    /// <param name="definition">The definition of both sides, of an NPS, a CSAT or a CES; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The change; without effects where a side has no answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers are on another scale than the definition, or the definition is inconsistent or of another score.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weights"/> is not a defined value.</exception>
    /// <remarks>
    /// Of a group, by default <c>rate = mean share x change of its score</c> and <c>mix = change of its share x (mean score - mean score of all)</c>.
    /// A group on one side only takes the score of the other side, so that it is all mix; one without answers on both has no effect. Kitagawa
    /// (1955), Journal of the American Statistical Association 50:1168; at the midpoint equal to the Shapley value of shares and scores.
    /// </remarks>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, ScoreTally> before, Breakdown<TKey, ScoreTally> after, ChangeWeights weights = ChangeWeights.Midpoint,
        ITallyDefinition<SurveyResponse, ScoreTally>? definition = null)
        where TKey : notnull =>
        Change(before, after, weights, Scored(definition));

    /// <inheritdoc cref="Change{TKey}(Breakdown{TKey, ScoreTally}, Breakdown{TKey, ScoreTally}, ChangeWeights, ITallyDefinition{SurveyResponse, ScoreTally})"/>
    public static ScoreChange<TKey> Change<TKey>(
        Breakdown<TKey, WeightedScoreTally> before, Breakdown<TKey, WeightedScoreTally> after, ChangeWeights weights = ChangeWeights.Midpoint,
        ITallyDefinition<SurveyResponse, ScoreTally>? definition = null)
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
        Breakdown<TKey, RateTally<TDefinition>> before, Breakdown<TKey, RateTally<TDefinition>> after,
        ChangeWeights weights = ChangeWeights.Midpoint, string name = "rate")
        where TKey : notnull
        where TDefinition : class =>
        Change(before, after, weights, Rated<TDefinition>(name));

    /// <summary>What topics have to do with a survey score, where an answer may have several of them.</summary>
    /// <typeparam name="TKey">The key of the topics.</typeparam>
    /// <param name="all">All answers, each once, on the definition's scale.</param>
    /// <param name="topics">The answers of each topic, those with several topics in each of them.</param>
    /// <param name="definition">The definition, of an NPS, a CSAT or a CES; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The mentions of each topic, which are no decomposition: they need not add up.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The answers are on another scale than the definition, the definition is inconsistent or of another score, or a topic has more answers than there are.
    /// </exception>
    /// <remarks>
    /// The contribution of a topic is <c>sum over its answers / number of all answers</c>, so that an answer with two topics counts in both; the
    /// leave-one-out is the score minus that of the answers without the topic, null where every answer has it.
    /// </remarks>
    public static ScoreDecomposition<TKey> Mentions<TKey>(
        ScoreTally all, Breakdown<TKey, ScoreTally> topics, ITallyDefinition<SurveyResponse, ScoreTally>? definition = null)
        where TKey : notnull
    {
        Measure<ScoreTally> measure = Scored(definition);
        measure.Check(Guard.NotNull(all), nameof(all));
        measure.Check(Guard.NotNull(topics).Total, nameof(topics));
        if (topics.Groups.FirstOrDefault(topic => topic.Tally.Count > all.Count) is { Tally: { } tally, Key: var topic })
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{Quote.Of(topic)} has {tally.Count} answers; expected at most all, {all.Count}."), nameof(topics));
        }

        return new ScoreDecomposition<TKey>(measure.Figure, ScoreGroups<TKey>.Of(topics, measure.Sum), measure.Sum(all));
    }

    private static ScoreDecomposition<TKey> Of<TKey, TTally>(Breakdown<TKey, TTally> groups, Measure<TTally> measure)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        measure.Check(Guard.NotNull(groups).Total, nameof(groups));
        return new ScoreDecomposition<TKey>(measure.Figure, ScoreGroups<TKey>.Of(groups, measure.Sum), null);
    }

    private static ScoreChange<TKey> Change<TKey, TTally>(
        Breakdown<TKey, TTally> before, Breakdown<TKey, TTally> after, ChangeWeights weights, Measure<TTally> measure)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        Guard.Defined(weights);
        measure.Check(Guard.NotNull(before).Total, nameof(before));
        measure.Check(Guard.NotNull(after).Total, nameof(after));
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

    private static Measure<ScoreTally> Scored(ITallyDefinition<SurveyResponse, ScoreTally>? chosen)
    {
        IScoreDefinition definition = Known(chosen);
        double[] values = ValuesOf(definition);
        return new(new(definition.Metric, definition), tally => ScoreSum.Of(tally, values), static tally => tally.Scale);
    }

    private static Measure<WeightedScoreTally> ScoredWeighted(ITallyDefinition<SurveyResponse, ScoreTally>? chosen)
    {
        IScoreDefinition definition = Known(chosen);
        double[] values = ValuesOf(definition);
        return new(new(Scoring.WeightedMetric(definition), definition), tally => ScoreSum.Of(tally, values), static tally => tally.Scale);
    }

    private static Measure<RateTally> Rated(string name) =>
        new(new(Guard.Text(name)), static tally => ScoreSum.OfRate(tally.Numerator, tally.Denominator));

    private static Measure<RateTally<TDefinition>> Rated<TDefinition>(string name)
        where TDefinition : class =>
        new(new(Guard.Text(name)), static tally => ScoreSum.OfRate(tally.Numerator, tally.Denominator));

    private static double[] ValuesOf(IScoreDefinition definition) =>
        [.. Enumerable.Range(definition.Scale.Minimum, definition.Scale.Points).Select(definition.ValueOf)];

    private static IScoreDefinition Known(ITallyDefinition<SurveyResponse, ScoreTally>? definition) =>
        (definition ?? NpsDefinition.Standard) as IScoreDefinition
            ?? throw new ArgumentException($"definition is a {definition!.GetType().Name}; expected an NPS, CSAT or CES definition.", nameof(definition));

    /// <summary>How the score of a tally is called, and how it follows from it.</summary>
    private sealed record Measure<TTally>(ScoreFigure Figure, Func<TTally, ScoreSum> Sum, Func<TTally, SurveyScale?>? Scale = null)
    {
        /// <summary>Refuses answers on another scale than the definition's.</summary>
        public void Check(TTally tally, string name)
        {
            if (Figure.Definition is { } definition)
            {
                Scoring.Check(definition, Scale!(tally), name);
            }
        }
    }
}
