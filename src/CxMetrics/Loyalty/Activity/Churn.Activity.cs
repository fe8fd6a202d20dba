using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Churn by activity.</content>
public static partial class Churn
{
    /// <summary>Computes churn by activity: a customer is lost on the first day on which the last activity lies too far back.</summary>
    /// <param name="activity">The whole log, in any order.</param>
    /// <param name="period">The period.</param>
    /// <param name="active">Who counts as active.</param>
    /// <param name="asOf">The moment of the log: later activities are left out, and counted.</param>
    /// <param name="definition">The formula and the grace; <see cref="ChurnDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an activity whose id is repeated, or whose moment lies on no day.</param>
    /// <returns>The result; not defined, with the reason, while the period is not over. Its definition names <paramref name="active"/> too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/>, <paramref name="active"/> or an activity is null.</exception>
    /// <exception cref="ArgumentException">The id of an activity appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or a moment lies on no day.</exception>
    /// <remarks>
    /// By <see cref="ChurnFormula.OpeningBase"/> and the other formulas of the two ends of the period, a customer who was silent in between and is back by
    /// the close is retained; by <see cref="ChurnFormula.Leavers"/> and <see cref="ChurnFormula.Daily"/>, which see each loss, the customer has left.
    /// </remarks>
    public static ChurnResult Calculate(
        IEnumerable<CustomerActivity> activity,
        Period period,
        ActivityDefinition active,
        Moment asOf,
        ChurnDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(active);
        IReadOnlyList<CustomerHistory<CustomerActivity>> customers = Retention.LinkWithin(Periods.Days(active.Zone), activity, asOf, null, null, invalid);
        IReadOnlyList<MemberPeriod> units = active.Units(customers, period);
        ChurnDefinition named = active.For(definition ?? ChurnDefinition.Standard);
        ReasonCounts silent = ReasonCounts.None.With(ExclusionReasons.NotActive, customers.Count - units.Count);
        ReasonCounter excluded = new("activities");
        foreach (CustomerHistory<CustomerActivity> customer in customers)
        {
            excluded.Add(customer.Excluded);
        }

        return named.Calculate(units.Tally(named).Excluding(silent)) with { RecordsExcluded = excluded.ToCounts() };
    }
}
