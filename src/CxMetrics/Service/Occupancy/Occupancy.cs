using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Occupancy, the share of available time spent on contacts, and utilisation, the share of paid time.</summary>
/// <remarks>
/// Rolled up by sums, never as a mean of rates: the mean of the agents' rates gives an agent of one hour the weight of one of a hundred.
/// Handle times of contacts side by side, such as chats, count in full, so that the rates may exceed 1: they are reported, not capped. Pure
/// functions; thread-safe.
/// </remarks>
public static partial class Occupancy
{
    /// <summary>Calculates the occupancy of all agents together.</summary>
    /// <param name="interactions">The interactions; those that no person took are left out by reason.</param>
    /// <param name="staffing">How long the agents were available, over the same time.</param>
    /// <param name="definition">The definition; <see cref="OccupancyDefinition.Standard"/> when null.</param>
    /// <param name="invalid">
    /// What to do with a repeated id, a contact whose parts add up to more than a <see cref="TimeSpan"/> holds, a staffing of the same agent
    /// and team over the same time as one before, one that ends before it starts, or one with more time available than it lasted.
    /// </param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id or a staffing appears twice, the parts of a contact add up to too much, or a staffing ends before it starts or has more time available
    /// than it lasted; its index is named.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A sum of ticks would exceed 9223372036854775807.</exception>
    /// <remarks>One pass over each, with a hash look-up of the id and one of the agent a fact.</remarks>
    public static OccupancyResult Calculate(
        IEnumerable<Interaction> interactions,
        IEnumerable<AgentStaffing> staffing,
        OccupancyDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        Breakdown<string, OccupancyTally> byAgent = ByAgent(interactions, staffing, definition, invalid);

        // Contacts without an agent have no staffing either.
        OccupancyTally unstaffed = byAgent.Groups.Select(agent => agent.Tally).Append(byAgent.NoKey)
            .Where(tally => tally.Staffings == 0)
            .Aggregate(OccupancyTally.AdditiveIdentity, static (sum, tally) => sum + tally);
        return new() { Tally = byAgent.Total, Unstaffed = unstaffed };
    }

    /// <summary>Calculates the occupancy of a tally, such as that of an agent.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static OccupancyResult Calculate(OccupancyTally tally, OccupancyDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? OccupancyDefinition.Standard).Calculate(tally!);

    /// <summary>Tallies handling and staffing by agent.</summary>
    /// <param name="interactions">The interactions; those that no person took are left out by reason.</param>
    /// <param name="staffing">How long the agents were available, over the same time.</param>
    /// <param name="definition">The definition; <see cref="OccupancyDefinition.Standard"/> when null.</param>
    /// <param name="invalid">
    /// What to do with a repeated id, a contact whose parts add up to more than a <see cref="TimeSpan"/> holds, a staffing of the same agent
    /// and team over the same time as one before, one that ends before it starts, or one with more time available than it lasted.
    /// </param>
    /// <returns>
    /// The breakdown, to be rolled up to teams and the centre; contacts of an agent without staffing have no time available, and those
    /// without an agent are in its <c>NoKey</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id or a staffing appears twice, the parts of a contact add up to too much, or a staffing ends before it starts or has more time available
    /// than it lasted; its index is named.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A sum of ticks would exceed 9223372036854775807.</exception>
    public static Breakdown<string, OccupancyTally> ByAgent(
        IEnumerable<Interaction> interactions,
        IEnumerable<AgentStaffing> staffing,
        OccupancyDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        By(interactions, static fact => fact.AgentId, staffing, static fact => fact.AgentId, definition, invalid);

    /// <summary>Tallies handling and staffing by the team of the agent at the time.</summary>
    /// <returns>The breakdown; contacts and staffing without a team are in its <c>NoKey</c>.</returns>
    /// <inheritdoc cref="ByAgent"/>
    public static Breakdown<string, OccupancyTally> ByTeam(
        IEnumerable<Interaction> interactions,
        IEnumerable<AgentStaffing> staffing,
        OccupancyDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        By(interactions, static fact => fact.TeamId, staffing, static fact => fact.TeamId, definition, invalid);

    private static Breakdown<string, OccupancyTally> By(
        IEnumerable<Interaction> interactions,
        Func<Interaction, string?> keyOfInteraction,
        IEnumerable<AgentStaffing> staffing,
        Func<AgentStaffing, string?> keyOfStaffing,
        OccupancyDefinition? definition,
        InvalidFacts invalid)
    {
        Guard.NotNull(interactions);
        Guard.NotNull(staffing);
        definition ??= OccupancyDefinition.Standard;
        return FactTallying.TallyBy(interactions, definition, keyOfInteraction, invalid, nameof(interactions))
            + FactTallying.TallyBy(staffing, definition.Staffing, keyOfStaffing, invalid, nameof(staffing));
    }
}
