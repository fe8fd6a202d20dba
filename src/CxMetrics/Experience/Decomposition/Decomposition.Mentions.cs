using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>Groups that overlap.</content>
public static partial class Decomposition
{
    /// <summary>What topics have to do with a survey score, where an answer may have several of them.</summary>
    /// <typeparam name="TKey">The key of the topics.</typeparam>
    /// <param name="all">All answers, each once, on the definition's scale.</param>
    /// <param name="topics">The answers of each topic, those with several topics in each of them.</param>
    /// <param name="definition">The definition; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The mentions of each topic, which are no decomposition: they need not add up.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The answers are on another scale than the definition, the definition is inconsistent, or a topic has more answers than there are.
    /// </exception>
    /// <remarks>
    /// The contribution of a topic is <c>sum over its answers / number of all answers</c>, so that an answer with two topics counts in both; the
    /// leave-one-out is the score minus that of the answers without the topic, null where every answer has it.
    /// </remarks>
    public static ScoreDecomposition<TKey> Mentions<TKey>(ScoreTally all, Breakdown<TKey, ScoreTally> topics, NpsDefinition? definition = null)
        where TKey : notnull =>
        Mentions(all, topics, Scored(definition ?? NpsDefinition.Standard));

    /// <inheritdoc cref="Mentions{TKey}(ScoreTally, Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Mentions<TKey>(ScoreTally all, Breakdown<TKey, ScoreTally> topics, CsatDefinition definition)
        where TKey : notnull =>
        Mentions(all, topics, Scored(definition));

    /// <inheritdoc cref="Mentions{TKey}(ScoreTally, Breakdown{TKey, ScoreTally}, NpsDefinition)"/>
    public static ScoreDecomposition<TKey> Mentions<TKey>(ScoreTally all, Breakdown<TKey, ScoreTally> topics, CesDefinition definition)
        where TKey : notnull =>
        Mentions(all, topics, Scored(definition));

    private static ScoreDecomposition<TKey> Mentions<TKey>(ScoreTally all, Breakdown<TKey, ScoreTally> topics, ScoreMeasure<ScoreTally> measure)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(topics);
        measure.Check(all, nameof(all));
        measure.Check(topics.Total, nameof(topics));
        foreach ((TKey topic, ScoreTally tally) in topics)
        {
            if (tally.Count > all.Count)
            {
                throw new ArgumentException(FormattableString.Invariant($"{Quote.Of(topic)} has {tally.Count} answers; expected at most all, {all.Count}."), nameof(topics));
            }
        }

        return new ScoreDecomposition<TKey>(measure.Figure, ScoreGroups<TKey>.Of(topics, measure.Sum), measure.Sum(all));
    }
}
