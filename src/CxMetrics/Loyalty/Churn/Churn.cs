using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Churn: how many of the members are lost in a period.</summary>
/// <remarks>
/// By default the members active at the opening of the period who are not active at its close, by all who were active at the opening: those who join
/// in the period are in nobody's opening, and a contract without an end has not ended. Other formulas are a <see cref="ChurnDefinition"/>
/// by name. Pure functions; thread-safe.
/// </remarks>
public static partial class Churn
{
    private const double DaysPerMonth = 365.25 / 12;

    /// <summary>Computes churn from counts made elsewhere.</summary>
    /// <param name="customersAtStart">The customers at the start, at least 0.</param>
    /// <param name="customersLost">
    /// Those of them who were no longer there at the end, 0 to <paramref name="customersAtStart"/>. Customers who joined and left within the
    /// period are not among them.
    /// </param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or <paramref name="customersLost"/> exceeds <paramref name="customersAtStart"/>.</exception>
    public static ChurnResult FromCounts(long customersAtStart, long customersLost)
    {
        Guard.Count(customersAtStart);
        return Guard.Count(customersLost) <= customersAtStart
            ? ChurnDefinition.Standard.Calculate(new ChurnTally
            {
                Opening = new RateTally(customersLost, customersAtStart),
                Leavers = customersLost,
            })
            : throw new ArgumentOutOfRangeException(
                nameof(customersLost), customersLost, FormattableString.Invariant($"customersLost is {customersLost}; expected at most customersAtStart, {customersAtStart}: who joined in the period cannot be lost of its start."));
    }

    /// <summary>Computes churn by contract: a member is lost when its recurring revenue falls to 0.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period.</param>
    /// <param name="definition">The definition; <see cref="ChurnDefinition.Standard"/> when null.</param>
    /// <returns>The result; not defined, with the reason, while the period is not over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static ChurnResult Calculate(SubscriptionHistory history, Period period, ChurnDefinition? definition = null) =>
        (definition ?? ChurnDefinition.Standard).Calculate(Guard.NotNull(history).Units(period), InvalidFacts.Throw, nameof(history)) with
        {
            RecordsExcluded = history.Excluded,
        };

    /// <summary>Computes churn of a tally, such as that of a plan.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static ChurnResult Calculate(ChurnTally tally, ChurnDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? ChurnDefinition.Standard).Calculate(tally!);

    /// <summary>The months between two openings: whole ones where both fall on one day of the month, else the days by 365.25/12.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The day after the last.</param>
    /// <returns>The length of a period that churn is of, to convert it from or to.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public static double Months(DateOnly start, DateOnly end) =>
        end <= start
            ? throw new ArgumentException(FormattableString.Invariant($"end is {end:yyyy-MM-dd}; expected a day after {start:yyyy-MM-dd}."), nameof(end))
            : start.Day == end.Day
                ? ((end.Year - start.Year) * 12) + end.Month - start.Month
                : (end.DayNumber - start.DayNumber) / DaysPerMonth;

    /// <summary>The months of a calendar period: 1 of a month, 12 of a year; of a week 7 days by 365.25/12.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The length of a period that churn is of, to convert it from or to.</returns>
    public static double Months(Period period) => period.Unit switch
    {
        PeriodUnit.Day => 1 / DaysPerMonth,
        PeriodUnit.Week or PeriodUnit.IsoWeek => 7 / DaysPerMonth,
        PeriodUnit.Month => 1,
        PeriodUnit.Quarter => 3,
        _ => 12,
    };
}
