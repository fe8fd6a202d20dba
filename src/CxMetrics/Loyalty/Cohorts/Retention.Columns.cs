using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Cohorts of activities in columns.</content>
public static partial class Retention
{
    /// <summary>Calculates the retention of cohorts of activities in columns.</summary>
    /// <param name="columns">The whole log, in any order; or all of it of some customers, whose tallies are added to those of others.</param>
    /// <param name="definition">A definition by the first activity of any kind, returning with any.</param>
    /// <param name="asOf">The moment that customers are followed up to: later activities are left out, and counted.</param>
    /// <param name="invalid">What to do with a row that is outside the calendar.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The same matrix as of the same activities as records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or <paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The definition asks for kinds or for customers' own starts, or for hours where the columns have days, or a row is outside the calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <remarks>Two passes over the rows and one over the customers; 16 bytes a row for the time of the call.</remarks>
    public static CohortMatrix Cohorts(
        ActivityColumns columns,
        CohortDefinition definition,
        DateTimeOffset asOf,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.NotNull(columns);
        Guard.NotNull(definition);
        Guard.Defined(invalid);
        int threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1) ?? Environment.ProcessorCount;
        if (definition is not { Start: CohortStart.FirstActivity, StartKind: null, ReturnKind: null })
        {
            throw new ArgumentException($"definition is \"{definition}\"; expected first activities of any kind, since columns have no kinds and no customers.", nameof(definition));
        }

        return definition.Ages == CohortAge.Rolling24Hours && columns.Ticks.IsEmpty && columns.Count > 0
            ? throw new ArgumentException($"definition is \"{definition}\"; expected ages in days or periods, since the columns have days.", nameof(definition))
            : definition.Calculate(CohortColumns.Tally(columns, definition, asOf, invalid, threads, nameof(columns)));
    }
}
