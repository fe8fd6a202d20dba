using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Paths: which ways customers go, and how many go each.</summary>
/// <remarks>
/// Counts are exact, and paths that were gone equally often come in a stated order, so that a list of the most frequent ones is the same whoever
/// counted. Where there are more different paths than the capacity of the definition, they are refused: what is forgotten would depend on the order
/// of the input. Pure functions; thread-safe.
/// </remarks>
public static class Paths
{
    /// <summary>Counts the paths of all journeys.</summary>
    /// <param name="log">The journeys.</param>
    /// <param name="definition">Which paths; <see cref="PathDefinition.Standard"/> when null.</param>
    /// <returns>The paths. For groups: <c>log.Units().TallyBy(definition, key)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="OverflowException">There are more different paths than the capacity of the definition.</exception>
    /// <remarks>One sweep over the steps, on all processors; memory by the different paths.</remarks>
    /// <example>
    /// <code>
    /// PathTally paths = Paths.Count(log);
    /// PathTally next = Paths.Count(log, PathDefinition.Transitions);
    /// </code>
    /// </example>
    public static PathTally Count(JourneyLog log, PathDefinition? definition = null)
    {
        Guard.NotNull(log);
        PathDefinition way = definition ?? PathDefinition.Standard;
        JourneyLabels labels = log.LabelsOf(way.Label);
        return log.Sweep(() => new PathCounter(way, labels)).Aggregate((sum, other) => sum.With(other)).ToTally() with { AsOf = log.AsOf };
    }

    /// <summary>Counts the paths of steps in columns.</summary>
    /// <param name="columns">All steps of the customers, in any order.</param>
    /// <param name="asOf">The moment of the log: later steps have not happened.</param>
    /// <param name="definition">Which paths, by the labels of the columns; <see cref="PathDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a row that ends before it starts, or whose ticks are no moment.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The paths.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">A row ends before it starts, or its ticks are no moment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    /// <exception cref="OverflowException">There are more different paths than the capacity of the definition.</exception>
    /// <remarks>Partitions by customer into buckets that fit the cache, then orders and sweeps each. Takes 24 bytes a row for the time of the call.</remarks>
    public static PathTally Count(
        JourneyColumns columns,
        Moment asOf,
        PathDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.NotNull(columns);
        PathDefinition way = definition ?? PathDefinition.Standard;
        JourneyLabels labels = new(columns.Labels);
        IReadOnlyList<PathCounter> counters = columns.Sweep(
            asOf, invalid, maxDegreeOfParallelism, () => new PathCounter(way, labels), out ReasonCounts excluded);
        return counters.Aggregate((sum, other) => sum.With(other)).ToTally() with { AsOf = asOf, RowsExcluded = excluded };
    }
}
