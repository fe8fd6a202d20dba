namespace CxMetrics;

/// <summary>Service level, abandonment and waiting: how a queue treats those who call.</summary>
/// <remarks>
/// By team, channel or interval of the day: <c>interactions.TallyBy(QueueDefinition.Standard, i => i.TeamId)</c>, and each tally of the
/// breakdown, or its total, is calculated here. Counts of a queue system are taken by <see cref="QueueTally.FromCounts"/>. Pure
/// functions; thread-safe.
/// </remarks>
public static class Queues
{
    /// <summary>Calculates the figures of interactions.</summary>
    /// <param name="interactions">The interactions; those that never queued are left out by reason.</param>
    /// <param name="definition">The definition; <see cref="QueueDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(IEnumerable{TFact}, InvalidFacts)"/>
    public static QueueResult Calculate(
        IEnumerable<Interaction> interactions, QueueDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? QueueDefinition.Standard).Calculate(interactions, invalid, nameof(interactions));

    /// <summary>Calculates the figures of a tally, such as that of a team.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static QueueResult Calculate(QueueTally tally, QueueDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? QueueDefinition.Standard).Calculate(tally!);
}
