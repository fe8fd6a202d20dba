namespace CxMetrics;

/// <summary>Average handle time with its parts, transfers and escalations: what contacts take, and how they are passed on.</summary>
/// <remarks>
/// By agent, team or channel: <c>interactions.TallyBy(HandlingDefinition.Standard, i => i.AgentId)</c>, and each tally of the breakdown,
/// or its total, is calculated here. Pure functions; thread-safe.
/// </remarks>
public static class Handling
{
    /// <summary>Calculates the figures of interactions.</summary>
    /// <param name="interactions">The interactions; those that no person took are left out by reason.</param>
    /// <param name="definition">The definition; <see cref="HandlingDefinition.Standard"/> when null.</param>
    /// <param name="invalid">
    /// What to do with a repeated id, or a contact whose parts add up to more than a <see cref="TimeSpan"/> holds.
    /// </param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(IEnumerable{TFact}, InvalidFacts)"/>
    public static HandlingResult Calculate(
        IEnumerable<Interaction> interactions, HandlingDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? HandlingDefinition.Standard).Calculate(interactions, invalid, nameof(interactions));

    /// <summary>Calculates the figures of a tally, such as that of an agent.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static HandlingResult Calculate(HandlingTally tally, HandlingDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? HandlingDefinition.Standard).Calculate(tally!);
}
