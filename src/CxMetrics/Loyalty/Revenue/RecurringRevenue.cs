using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Recurring revenue: what a price is a month, what moved in a period, what is retained, and how cohorts fare.</summary>
/// <remarks>
/// Link the whole log once; every period, and every grouping of members, is read from the links. A period that starts after the last day of the
/// log is left out, one that ends after it is counted up to that day and says so. Amounts are decimal and exact, in one currency. Pure functions;
/// thread-safe.
/// </remarks>
public static partial class RecurringRevenue
{
    /// <summary>The movements of recurring revenue in a period.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period, whose first and last day count.</param>
    /// <param name="method">How the movements are seen.</param>
    /// <returns>The waterfall from opening to closing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not a defined value.</exception>
    public static MrrWaterfall Movements(
        SubscriptionHistory history, Period period, MovementMethod method = MovementMethod.Snapshot) =>
        new(Tally(history, period, MrrDefinition.Standard), Guard.Defined(method));

    /// <summary>The movements of recurring revenue in a tally, such as that of a plan.</summary>
    /// <param name="tally">The tally, of a period.</param>
    /// <param name="method">How the movements are seen.</param>
    /// <returns>The waterfall from opening to closing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not a defined value.</exception>
    public static MrrWaterfall Movements(MrrTally tally, MovementMethod method = MovementMethod.Snapshot) =>
        new(Defined(tally), Guard.Defined(method));

    /// <summary>The retention of recurring revenue over a period.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period, whose first and last day count.</param>
    /// <param name="definition">The definition; <see cref="MrrDefinition.Standard"/> when null.</param>
    /// <returns>Gross and net retention, with intervals and what goes with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static RevenueRetention Retention(SubscriptionHistory history, Period period, MrrDefinition? definition = null) =>
        new() { Tally = Tally(history, period, definition ?? MrrDefinition.Standard) };

    /// <summary>The retention of recurring revenue in a tally, such as that of a plan.</summary>
    /// <param name="tally">The tally, of a period.</param>
    /// <returns>Gross and net retention, with intervals and what goes with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static RevenueRetention Retention(MrrTally tally) => new() { Tally = Defined(tally) };

    /// <summary>The retention of recurring revenue over the twelve months that end with one.</summary>
    /// <param name="history">The history.</param>
    /// <param name="lastMonth">The last of the twelve months, in 0001-12 or later.</param>
    /// <param name="steps">In what steps to look at the twelve months too: quarters or months; a year for none.</param>
    /// <param name="definition">The definition; <see cref="MrrDefinition.Standard"/> when null.</param>
    /// <returns>The retention of the customers of twelve months ago, then and now, and beside it the product of the steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lastMonth"/> is not a month, or is before 0001-12.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> are neither years, nor quarters, nor months.</exception>
    /// <remarks>
    /// One step of a year and twelve of a month answer two questions and may differ by many points: the year follows the customers of twelve months
    /// ago, the product of months also those who joined since, from the month after they did.
    /// </remarks>
    public static RevenueRetention TrailingYear(
        SubscriptionHistory history, Period lastMonth, PeriodUnit steps = PeriodUnit.Year, MrrDefinition? definition = null)
    {
        Guard.NotNull(history);
        int months = steps switch
        {
            PeriodUnit.Year => 12,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Month => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(steps), steps, $"steps is {steps}; expected {PeriodUnit.Year}, {PeriodUnit.Quarter} or {PeriodUnit.Month}."),
        };
        if (lastMonth.Unit != PeriodUnit.Month || lastMonth.Start < new DateOnly(1, 12, 1))
        {
            throw new ArgumentException($"lastMonth is {lastMonth}, a {lastMonth.Unit}; expected a month, 0001-12 or later.", nameof(lastMonth));
        }

        DateOnly first = lastMonth.Start.AddMonths(-11);
        return Retention(history, Period.StartingOn(PeriodUnit.Year, first, first.Month), definition) with
        {
            Steps = new ValueList<RevenueRetention>(Enumerable.Range(0, months == 12 ? 0 : 12 / months).Select(step =>
                Retention(history, Period.StartingOn(steps, first.AddMonths(step * months), 1 + ((first.Month - 1) % months)), definition))),
        };
    }

    /// <summary>The retention of recurring revenue by the period in which members joined, and by their age.</summary>
    /// <param name="history">The history.</param>
    /// <param name="periods">The periods of cohorts and ages, such as months; their zone does not matter, since changes have dates.</param>
    /// <returns>
    /// A cell for each cohort and age up to the last day of the log, the running period and cells without revenue included, cohort by cohort and
    /// then by age; a period in which nobody joined has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">There would be more than 1,000,000 cells, as one wrong date or days over many years make them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period of a change, or of the last day of the log, would leave the years 1 to 9999.</exception>
    /// <remarks>
    /// A customer joins on the first day above 0 in the log, and starts with the level of that day; a cohort's starting revenue is the new revenue of its
    /// period by event. Who never rises above 0 is in no cohort. Cost: a step for each member and period since it joined, and memory for a cell of each
    /// cohort and age, so that days over many years are dear.
    /// </remarks>
    public static IReadOnlyList<RevenueCohortCell> Cohorts(SubscriptionHistory history, Periods periods) =>
        new RevenueCohortTable(Guard.NotNull(history), Guard.NotNull(periods)).ToCells();

    /// <summary>Adds up the complete cells of each age, so that every cohort weighs as much as its starting revenue.</summary>
    /// <param name="cells">The cells of cohorts, of one history or of several.</param>
    /// <returns>A cell for each age that a cohort has completed, of all cohorts that have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> or a cell is null.</exception>
    public static IReadOnlyList<RevenueCohortCell> ByAge(IEnumerable<RevenueCohortCell> cells) => new ValueList<RevenueCohortCell>(
        Guard.NotNull(cells).Select((cell, index) => Guard.NotNull(cell, nameof(cells), index))
            .Where(cell => cell.IsComplete)
            .GroupBy(cell => cell.Age)
            .OrderBy(age => age.Key)
            .Select(age => new RevenueCohortCell(
                null, age.Key, Sum(age.Select(cell => cell.Starting)), Sum(age.Select(cell => cell.Closing)), Sum(age.Select(cell => cell.Kept)))));

    private static MrrTally Tally(SubscriptionHistory history, Period period, MrrDefinition definition)
    {
        Guard.NotNull(history);
        return history.Units(period).Tally(definition) with { Period = period, KnownFrom = history.StartsOn, KnownTo = history.AsOf };
    }

    /// <summary>The tally itself; of the empty one, which has no definition, with the default.</summary>
    private static MrrTally Defined(MrrTally tally) => Guard.NotNull(tally).Definition is null ? tally with { Definition = MrrDefinition.Standard } : tally;

    private static MoneySum Sum(IEnumerable<MoneySum> amounts) => amounts.Aggregate(MoneySum.AdditiveIdentity, (sum, amount) => sum + amount);
}
