using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sentiment of contacts, -1 to 1: the mean, the net share and the contacts behind them.</summary>
/// <remarks>
/// By agent, team, channel, topic or customer: <c>interactions.TallyBy(SentimentDefinition.Standard, i => i.AgentId)</c>, then
/// <c>RollUp</c> to teams and to the centre. Roll up tallies, not means: the mean of agents' means gives a contact of a quiet agent more
/// weight than one of a busy agent. Pure functions; thread-safe.
/// </remarks>
public static class Sentiment
{
    /// <summary>Calculates the sentiment of interactions.</summary>
    /// <param name="interactions">The interactions; each leg of a contact counts by itself.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(IEnumerable{TFact}, InvalidFacts)"/>
    public static SentimentResult Calculate(
        IEnumerable<Interaction> interactions, SentimentDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? SentimentDefinition.Standard).Calculate(interactions, invalid, nameof(interactions));

    /// <summary>Calculates the sentiment of a tally, such as that of an agent.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static SentimentResult Calculate(SentimentTally tally, SentimentDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? SentimentDefinition.Standard).Calculate(tally!);

    /// <summary>The contacts behind a count of a result: those whose score lies in a band.</summary>
    /// <param name="interactions">The interactions of the figure, such as those of one agent.</param>
    /// <param name="band">The band.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <returns>The contacts, lazily, as many as the result of the same interactions counts; a repeated id is skipped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> is null, or one of them when it is reached; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="band"/> is not a defined value.</exception>
    /// <remarks>
    /// Where an id appears in two groups, a tally by group counts it in the first alone, while the list of each group has it: the lists then
    /// have more contacts than the tallies count.
    /// </remarks>
    public static IEnumerable<Interaction> Contacts(
        IEnumerable<Interaction> interactions, SentimentBand band, SentimentDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        Guard.Defined(band);
        definition ??= SentimentDefinition.Standard;
        return Within(interactions, definition).Where(contact => contact.Sentiment is { } score && definition.BandOf(score) == band);
    }

    /// <summary>The contacts within the scope that have no score.</summary>
    /// <param name="interactions">The interactions of the figure, such as those of one agent.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <returns>The contacts, lazily; a repeated id is skipped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> is null, or one of them when it is reached; its index is named.</exception>
    public static IEnumerable<Interaction> Unscored(IEnumerable<Interaction> interactions, SentimentDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return Within(interactions, definition ?? SentimentDefinition.Standard).Where(contact => contact.Sentiment is null);
    }

    private static IEnumerable<Interaction> Within(IEnumerable<Interaction> interactions, SentimentDefinition definition) =>
        interactions
            .Select((contact, index) => Guard.NotNull(contact, nameof(interactions), index))
            .DistinctBy(contact => contact.Id, StringComparer.Ordinal)
            .Where(contact => ContactScopes.ExclusionReason(definition.Scope, contact) is null);
}
