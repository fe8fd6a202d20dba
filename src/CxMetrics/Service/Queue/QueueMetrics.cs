using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Service level, abandonment and waiting: how a queue treats those who call.</summary>
/// <remarks>
/// By team, channel or interval of the day: <c>interactions.TallyBy(QueueDefinition.Standard, i => i.TeamId)</c>, and each tally of the
/// breakdown, or its total, is calculated here. Pure functions; thread-safe.
/// </remarks>
public static class QueueMetrics
{
    /// <summary>Computes the figures of interactions.</summary>
    /// <param name="interactions">The interactions; those that never queued are left out by reason.</param>
    /// <param name="definition">The definition; <see cref="QueueDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an id seen before.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id was seen before; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>One pass; per interaction a hash look-up of the id.</remarks>
    public static QueueResult Calculate(
        IEnumerable<Interaction> interactions, QueueDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(interactions);
        definition ??= QueueDefinition.Standard;
        return new QueueResult(Tallied.From(interactions, definition, invalid, nameof(interactions)), definition);
    }

    /// <summary>Computes the figures of a tally, such as that of a team.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally was made under another definition.</exception>
    public static QueueResult Calculate(QueueTally tally, QueueDefinition? definition = null)
    {
        Guard.NotNull(tally);
        return new QueueResult(tally, TallyDefinitions.Of(tally.Definition, definition, QueueDefinition.Standard, nameof(tally)));
    }

    /// <summary>Computes the rates of counts; the waits themselves stay unknown.</summary>
    /// <param name="answered">The contacts answered, at least 0.</param>
    /// <param name="abandoned">The contacts abandoned, at least 0.</param>
    /// <param name="answeredWithin">Those answered up to the threshold, at most <paramref name="answered"/>.</param>
    /// <param name="abandonedWithin">Those abandoned up to the threshold, at most <paramref name="abandoned"/>.</param>
    /// <param name="shortAbandons">
    /// Those abandoned too early to count, at most <paramref name="abandoned"/>; at most <paramref name="abandonedWithin"/> where short is no
    /// longer than the threshold, at least that where it is longer.
    /// </param>
    /// <param name="flowedOut">Those that left for elsewhere, in none of the other counts; at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="QueueDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static QueueResult FromCounts(
        long answered,
        long abandoned,
        long answeredWithin,
        long abandonedWithin,
        long shortAbandons,
        long flowedOut = 0,
        QueueDefinition? definition = null) =>
        Calculate(QueueTally.FromCounts(answered, abandoned, answeredWithin, abandonedWithin, shortAbandons, flowedOut, definition));
}
