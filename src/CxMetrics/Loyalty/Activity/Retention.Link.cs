using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From activities to the histories of customers.</content>
public static partial class Retention
{
    /// <summary>Links activities by customer: what cohorts, lifecycles and churn by activity are counted from, under any definition.</summary>
    /// <param name="activity">The whole log, in any order. It may be split over machines by customer, never otherwise.</param>
    /// <param name="asOf">The moment of the log: later activities are left out, and counted.</param>
    /// <param name="customers">The customers with the moments since when they are, whether they did anything or not; null where unknown.</param>
    /// <param name="observedFrom">
    /// From when on the log knows of activity, where it is a part of a greater one; the earliest activity when null, or where that is earlier.
    /// </param>
    /// <param name="invalid">What to do with an activity whose id is repeated.</param>
    /// <returns>The customers, each with what they did, in the order in which they appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/>, an activity or a customer is null.</exception>
    /// <exception cref="ArgumentException">The id of an activity or of a customer appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>Cost: linear for a log in the order of time, else <c>O(n log n)</c>.</remarks>
    public static IReadOnlyList<CustomerHistory<CustomerActivity>> Link(
        IEnumerable<CustomerActivity> activity,
        Moment asOf,
        IEnumerable<Customer>? customers = null,
        Moment? observedFrom = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        LinkWithin(null, activity, asOf, customers, observedFrom, invalid);

    /// <summary>Does the same for what is counted by periods: a moment that lies in none of them is invalid.</summary>
    internal static IReadOnlyList<CustomerHistory<CustomerActivity>> LinkWithin(
        Periods? periods, IEnumerable<CustomerActivity> activity, Moment asOf, IEnumerable<Customer>? customers, Moment? observedFrom, InvalidFacts invalid)
    {
        CustomerLog<CustomerActivity> log = new(asOf, Guard.Defined(invalid), activity => (activity.CustomerId, activity.Id, activity.At), periods);
        log.Read(Guard.NotNull(activity), nameof(activity));
        Dictionary<int, DateTimeOffset?> since = [];
        foreach (Customer customer in customers ?? [])
        {
            if (!since.TryAdd(log.CodeOf(Guard.NotNull(customer, nameof(customers), since.Count).Id), customer.Since))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{nameof(customers)}[{since.Count}] is customer {Quote.Of(customer.Id)} again; expected each customer once."),
                    nameof(customers));
            }
        }

        DateTimeOffset? from = observedFrom is null || log.Earliest < observedFrom ? log.Earliest : observedFrom;
        CustomerActivity[][] activities = log.ByCustomer();
        return
        [
            .. log.Customers.Select((customer, code) => new CustomerHistory<CustomerActivity>(
                customer, asOf, from, new ValueList<CustomerActivity>(activities[code]), log.ExcludedOf(code))
            {
                Since = since.GetValueOrDefault(code),
            }),
        ];
    }
}
