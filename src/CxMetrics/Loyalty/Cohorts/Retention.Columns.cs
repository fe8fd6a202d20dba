using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Cohorts of activities in columns, as a data frame or a column store has them: a row for whatever a customer did.</content>
public static partial class Retention
{
    /// <summary>Calculates the retention of cohorts of activities in columns.</summary>
    /// <param name="customers">A code for the customer of each row, as <see cref="CustomerCodes"/> gives it; negative for none.</param>
    /// <param name="ticks">The moment of each row, as <see cref="DateTimeOffset.UtcTicks"/>.</param>
    /// <param name="definition">A definition by the first activity of any kind, returning with any.</param>
    /// <param name="asOf">The moment that customers are followed up to: later activities are left out, and counted.</param>
    /// <param name="invalid">What to do with a row that is outside the calendar.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The same matrix as for the same activities as records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The columns have different lengths, the definition asks for kinds or for customers' own starts, or a row is outside the calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <remarks>
    /// The rows in any order: the whole log, or all of it of some customers, whose tallies are added to those of others. The memory is read, never
    /// copied or kept. Two passes over the rows and one over the customers; 16 bytes a row for the time of the call.
    /// </remarks>
    public static CohortMatrix Cohorts(
        ReadOnlyMemory<int> customers,
        ReadOnlyMemory<long> ticks,
        CohortDefinition definition,
        Moment asOf,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.SameLength(customers.Length, nameof(customers), ticks.Length, nameof(ticks));
        return Cohorts(new ActivityColumns(customers, ticks, default), definition, asOf, invalid, maxDegreeOfParallelism);
    }

    /// <summary>Calculates the retention of cohorts of activities in columns, of which the days are known only.</summary>
    /// <param name="customers">A code for the customer of each row, as <see cref="CustomerCodes"/> gives it; negative for none.</param>
    /// <param name="days">The day of each row, as <see cref="DateOnly.DayNumber"/>: a local one of whatever zone the definition states.</param>
    /// <param name="definition">A definition by the first activity of any kind, returning with any.</param>
    /// <param name="asOf">The moment that customers are followed up to: later activities are left out, and counted.</param>
    /// <param name="invalid">What to do with a row that is outside the calendar.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The same matrix as for the same activities as records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The columns have different lengths, the definition asks for kinds, for customers' own starts or for hours, or a row is outside the calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <remarks>
    /// The rows in any order: the whole log, or all of it of some customers, whose tallies are added to those of others. The memory is read, never
    /// copied or kept. Two passes over the rows and one over the customers; 16 bytes a row for the time of the call.
    /// </remarks>
    public static CohortMatrix Cohorts(
        ReadOnlyMemory<int> customers,
        ReadOnlyMemory<int> days,
        CohortDefinition definition,
        Moment asOf,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.SameLength(customers.Length, nameof(customers), days.Length, nameof(days));
        return definition is { Ages: CohortAge.Rolling24Hours } && days.Length > 0
            ? throw new ArgumentException($"definition is {Quote.OfDefinition(definition)}; expected ages in days or periods, since the columns have days.", nameof(definition))
            : Cohorts(new ActivityColumns(customers, default, days), definition, asOf, invalid, maxDegreeOfParallelism);
    }

    /// <summary>Codes for customers that are text.</summary>
    /// <param name="customers">The customer of each row; null or blank for none.</param>
    /// <returns>A code for each row: 0, 1 and so on in the order in which customers appear, -1 for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    public static int[] CustomerCodes(IEnumerable<string?> customers)
    {
        KeyCodes<string> codes = new(StringComparer.Ordinal);
        return [.. Guard.NotNull(customers).Select(customer => string.IsNullOrWhiteSpace(customer) ? -1 : codes.Of(customer))];
    }

    private static CohortMatrix Cohorts(
        ActivityColumns columns, CohortDefinition definition, DateTimeOffset asOf, InvalidFacts invalid, int? maxDegreeOfParallelism)
    {
        Guard.NotNull(definition);
        Guard.Defined(invalid);
        int threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1) ?? Environment.ProcessorCount;
        return definition is { Start: CohortStart.FirstActivity, StartKind: null, ReturnKind: null }
            ? definition.Calculate(CohortColumns.Tally(columns, definition, asOf, invalid, threads))
            : throw new ArgumentException($"definition is {Quote.OfDefinition(definition)}; expected first activities of any kind, since columns have no kinds and no customers.", nameof(definition));
    }
}
