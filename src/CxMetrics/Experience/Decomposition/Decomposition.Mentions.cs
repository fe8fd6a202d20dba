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

    /// <summary>What groups that overlap have to do with a mean, such as the products that a customer has bought with what customers spend.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="all">All facts, each once, such as the customers with what each spent.</param>
    /// <param name="topics">The facts of each group, such as what each buyer of a product spent on it; those in several groups in each of them.</param>
    /// <param name="name">What the mean is called; not blank.</param>
    /// <returns>The mentions of each group, which are no decomposition: they need not add up.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or a group has more facts than there are.</exception>
    /// <remarks>
    /// Where what a fact counts is split among its groups, like spend by product, the contributions add up to the mean, and the means of the
    /// groups do not. The score without a group then leaves out its facts with that part of theirs alone.
    /// </remarks>
    public static ScoreDecomposition<TKey> Mentions<TKey>(MomentTally all, Breakdown<TKey, MomentTally> topics, string name = "mean")
        where TKey : notnull =>
        Mentions(all, topics, Meant(name));

    private static ScoreDecomposition<TKey> Mentions<TKey, TTally>(TTally all, Breakdown<TKey, TTally> topics, ScoreMeasure<TTally> measure)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(topics);
        measure.Check(all, nameof(all));
        measure.Check(topics.Total, nameof(topics));
        ScoreGroups<TKey> groups = ScoreGroups<TKey>.Of(topics, measure.Sum);
        ScoreSum total = measure.Sum(all);
        int tooLarge = Array.FindIndex(groups.Sums, sum => sum.Count > total.Count);
        return tooLarge < 0
            ? new ScoreDecomposition<TKey>(measure.Figure, groups, total)
            : throw new ArgumentException(
                FormattableString.Invariant($"{Quote.Of(ScoreGroups<TKey>.Name(groups.KeyOf(tooLarge), tooLarge < groups.Keyed))} has {groups.Sums[tooLarge].Count} facts; expected at most all, {total.Count}."), nameof(topics));
    }
}
