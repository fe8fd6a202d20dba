using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Self-service: what is completed, what is contained, and what comes back.</summary>
/// <remarks>
/// Link over the whole log first, then filter, group and tally: <c>links.Sessions.TallyBy(definition, s => s.Interaction.Channel)</c>. A log
/// may be split over machines by customer, never otherwise. Pure functions; thread-safe.
/// </remarks>
public static partial class SelfService
{
    /// <summary>Calculates the self-service of linked sessions.</summary>
    /// <param name="links">The links.</param>
    /// <param name="definition">The definition; <see cref="SelfServiceDefinition.Standard"/> when null.</param>
    /// <returns>The result, whose exclusions include <see cref="SelfServiceLinks.SessionsExcluded"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> is null.</exception>
    public static SelfServiceResult Calculate(SelfServiceLinks links, SelfServiceDefinition? definition = null)
    {
        Guard.NotNull(links);
        definition ??= SelfServiceDefinition.Standard;
        return definition.Calculate(links.Sessions.Tally(definition).Excluding(links.SessionsExcluded));
    }

    /// <summary>Calculates the self-service of a tally, such as that of a channel.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static SelfServiceResult Calculate(SelfServiceTally tally, SelfServiceDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? SelfServiceDefinition.Standard).Calculate(tally!);

    /// <summary>Links interactions and calculates the self-service of their sessions.</summary>
    /// <param name="interactions">The whole log, in any order: sessions, and the attempts to reach a person.</param>
    /// <param name="asOf">The moment of the log: later interactions are left out.</param>
    /// <param name="definition">The definition; <see cref="SelfServiceDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id, legs that cannot be one contact, or an inbound interaction that ends before it starts.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or an inbound interaction ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public static SelfServiceResult Calculate(
        IEnumerable<Interaction> interactions,
        Moment asOf,
        SelfServiceDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        Calculate(Link(interactions, asOf, invalid), definition);

    /// <summary>Links a log and calculates the self-service of its sessions.</summary>
    /// <param name="log">The whole log: sessions, and the attempts to reach a person.</param>
    /// <param name="asOf">The moment of the log: later interactions are left out.</param>
    /// <param name="definition">The definition; <see cref="SelfServiceDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">An inbound interaction ends before it starts, in a log that throws for invalid facts.</exception>
    public static SelfServiceResult Calculate(ContactLog log, Moment asOf, SelfServiceDefinition? definition = null) =>
        Calculate(Link(log, asOf), definition);
}
