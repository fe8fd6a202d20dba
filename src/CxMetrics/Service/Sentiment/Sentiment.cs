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
    /// <summary>Reads sentiment off a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition; that of the tally when null, or <see cref="SentimentDefinition.Standard"/> where it has none.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally was counted under another definition.</exception>
    public static SentimentResult Calculate(SentimentTally tally, SentimentDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return new SentimentResult(tally, TallyDefinitions.Of(tally.Definition, definition, SentimentDefinition.Standard, nameof(tally)));
    }

    /// <summary>Calculates the sentiment of interactions.</summary>
    /// <param name="interactions">The interactions; a leg counts as such.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an id seen before.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public static SentimentResult Calculate(
        IEnumerable<Interaction> interactions, SentimentDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        definition ??= SentimentDefinition.Standard;
        return Calculate(FactTallying.Tally(interactions, definition, invalid, nameof(interactions)), definition);
    }

    /// <summary>The contacts behind a count of a result: those whose score lies in a band.</summary>
    /// <param name="interactions">The interactions of the figure, such as those of one agent.</param>
    /// <param name="band">The band.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <returns>The contacts, lazily, as many as the result of the same interactions counts; an id seen before is passed over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> is null, or one of them as it is met; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="band"/> is not a defined value.</exception>
    /// <remarks>
    /// Where an id repeats in two groups, tallying by group counts it in the first alone, while the list of each group has it: the lists have
    /// more than the tallies count.
    /// </remarks>
    public static IEnumerable<Interaction> Contacts(
        IEnumerable<Interaction> interactions, SentimentBand band, SentimentDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        Guard.Defined(band);
        definition ??= SentimentDefinition.Standard;
        return Within(interactions, definition).Where(contact => contact.Sentiment is { } score && definition.BandOf(score) == band);
    }

    /// <summary>The contacts within the scope that nobody scored.</summary>
    /// <param name="interactions">The interactions of the figure, such as those of one agent.</param>
    /// <param name="definition">The definition; <see cref="SentimentDefinition.Standard"/> when null.</param>
    /// <returns>The contacts, lazily; an id seen before is passed over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> is null, or one of them as it is met; its index is named.</exception>
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
