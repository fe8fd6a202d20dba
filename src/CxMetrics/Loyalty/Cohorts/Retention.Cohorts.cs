using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Cohorts.</content>
public static partial class Retention
{
    /// <summary>Calculates the retention of cohorts.</summary>
    /// <param name="activity">The whole log, in any order.</param>
    /// <param name="definition">Which customers form a cohort, and what retains them.</param>
    /// <param name="asOf">The moment that customers are followed up to: later activities are left out, and counted.</param>
    /// <param name="customers">The customers, where cohorts are by <see cref="CohortStart.CustomerSince"/>; null otherwise.</param>
    /// <param name="invalid">What to do with an activity whose id is repeated.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/>, <paramref name="definition"/>, an activity or a customer is null.</exception>
    /// <exception cref="ArgumentException">The id of an activity or of a customer appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="invalid"/> is not a defined value, or a moment lies in a period that is not wholly within the calendar.
    /// </exception>
    public static CohortMatrix Cohorts(
        IEnumerable<CustomerActivity> activity,
        CohortDefinition definition,
        Moment asOf,
        IEnumerable<Customer>? customers = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(definition);
        return definition.Calculate(Link(activity, asOf, customers, null, invalid), invalid, nameof(activity));
    }

    /// <summary>Calculates the retention of cohorts of linked customers, such as those of a segment.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="definition">Which customers form a cohort, and what retains them.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException">An argument or a customer is null.</exception>
    /// <exception cref="ArgumentException">A customer appears twice, or two were followed up to different moments.</exception>
    public static CohortMatrix Cohorts(IEnumerable<CustomerHistory<CustomerActivity>> customers, CohortDefinition definition) =>
        Guard.NotNull(definition).Calculate(customers, InvalidFacts.Throw, nameof(customers));

    /// <summary>Calculates the retention of cohorts of a tally, such as the sum of those of several machines.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static CohortMatrix Cohorts(CohortTally tally, CohortDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? CohortDefinition.Standard).Calculate(tally!);
}
