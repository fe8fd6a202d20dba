using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Retention: how many of the members of an opening are still there at the close.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static partial class Retention
{
    /// <summary>Computes retention from counts made elsewhere: <c>(E - N) / S</c>.</summary>
    /// <param name="customersAtStart">S, the customers at the start, at least 0.</param>
    /// <param name="newCustomers">
    /// N, the customers at the end who were not there at the start: new ones and those who came back. Customers who joined and left again are
    /// not there at the end, and do not count; taking all who joined makes the rate too low.
    /// </param>
    /// <param name="customersAtEnd">E, the customers at the end, at least 0.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, <paramref name="newCustomers"/> exceeds <paramref name="customersAtEnd"/>, or more than <paramref name="customersAtStart"/> would be
    /// retained.
    /// </exception>
    /// <remarks>
    /// From records nothing of this has to be known: see <see cref="Calculate(SubscriptionHistory, Period, ChurnDefinition?)"/>. Of 100
    /// customers 10 leave; 20 join, of whom 5 leave again. At the end are 105, N is 15 and retention 90 %; with N = 20 it would be 85 %.
    /// </remarks>
    public static RetentionResult FromCounts(long customersAtStart, long newCustomers, long customersAtEnd)
    {
        Guard.Count(customersAtStart);
        Guard.Count(newCustomers);
        if (newCustomers > Guard.Count(customersAtEnd))
        {
            throw new ArgumentOutOfRangeException(
                nameof(newCustomers), newCustomers, FormattableString.Invariant($"newCustomers is {newCustomers}; expected at most customersAtEnd, {customersAtEnd}: only those still there at the end."));
        }

        long retained = customersAtEnd - newCustomers;
        if (retained > customersAtStart)
        {
            throw new ArgumentOutOfRangeException(
                nameof(customersAtEnd), customersAtEnd, FormattableString.Invariant($"customersAtEnd is {customersAtEnd}, of whom {newCustomers} are new, so that {retained} would be retained; expected at most customersAtStart, {customersAtStart}: who came back is new too."));
        }

        return Calculate(new ChurnTally
        {
            Definition = ChurnDefinition.Standard,
            Opening = new RateTally(customersAtStart - retained, customersAtStart),
            New = new RateTally(0, newCustomers),
            Leavers = customersAtStart - retained,
        });
    }

    /// <summary>Computes retention by contract: of the members active at the opening, those active at the close.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period.</param>
    /// <param name="definition">The definition, of which the grace matters; <see cref="ChurnDefinition.Standard"/> when null.</param>
    /// <returns>The result; not defined, with the reason, while the period is not over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static RetentionResult Calculate(SubscriptionHistory history, Period period, ChurnDefinition? definition = null) =>
        new(Churn.Calculate(history, period, definition));

    /// <summary>Computes retention of a tally, such as that of a plan.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static RetentionResult Calculate(ChurnTally tally, ChurnDefinition? definition = null) =>
        new(Churn.Calculate(tally, definition));
}
