using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Average handle time with its parts, transfers and escalations: what contacts take, and how they are passed on.</summary>
/// <remarks>
/// By agent, team or channel: <c>interactions.TallyBy(HandlingDefinition.Standard, i => i.AgentId)</c>, and each tally of the breakdown,
/// or its total, is calculated here. Pure functions; thread-safe.
/// </remarks>
public static class HandlingMetrics
{
    /// <summary>Computes the figures of interactions.</summary>
    /// <param name="interactions">The interactions; those that no person took are left out by reason.</param>
    /// <param name="definition">The definition; <see cref="HandlingDefinition.Standard"/> when null.</param>
    /// <param name="invalid">
    /// What to do with an id seen before, or a contact whose parts add up to more than a <see cref="TimeSpan"/> holds.
    /// </param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id was seen before, or the parts of a contact add up to too much; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>One pass; per interaction a hash look-up of the id.</remarks>
    public static HandlingResult Calculate(
        IEnumerable<Interaction> interactions, HandlingDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(interactions);
        definition ??= HandlingDefinition.Standard;
        return new HandlingResult(Tallied.From(interactions, definition, invalid, nameof(interactions)), definition);
    }

    /// <summary>Computes the figures of a tally, such as that of an agent.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally was made under another definition.</exception>
    public static HandlingResult Calculate(HandlingTally tally, HandlingDefinition? definition = null)
    {
        Guard.NotNull(tally);
        return new HandlingResult(tally, TallyDefinitions.Of(tally.Definition, definition, HandlingDefinition.Standard, nameof(tally)));
    }
}
