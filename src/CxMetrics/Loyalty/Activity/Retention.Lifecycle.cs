using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Lifecycle and stickiness.</content>
public static partial class Retention
{
    /// <summary>Says for each period who is new, returning, resurrecting and dormant, and how often customers come.</summary>
    /// <param name="activity">The whole log, in any order.</param>
    /// <param name="periods">The periods, whose zone says which day it is.</param>
    /// <param name="asOf">The moment of the log: later activities are left out.</param>
    /// <param name="invalid">What to do with an activity whose id is repeated, or whose moment lies in no period.</param>
    /// <returns>The periods in order, from the first with activity to that of the moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/>, <paramref name="periods"/> or an activity is null.</exception>
    /// <exception cref="ArgumentException">The id of an activity appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or a moment lies in no period.</exception>
    /// <remarks>
    /// The periods do not say which activities were left out. To know, call <c>Link</c>, whose customers each have it in
    /// <see cref="CustomerHistory{TFact}.Excluded"/>, and pass the customers.
    /// </remarks>
    public static IReadOnlyList<LifecyclePeriod> Lifecycle(
        IEnumerable<CustomerActivity> activity, Periods periods, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw) =>
        Lifecycle(LinkWithin(Guard.NotNull(periods), activity, asOf, null, null, invalid), periods);

    /// <summary>Does the same for linked customers, such as those of a segment.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="periods">The periods, whose zone says which day it is.</param>
    /// <returns>The periods in order, from the first with activity to that of the moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/>, <paramref name="periods"/> or a customer is null.</exception>
    /// <exception cref="ArgumentException">Two customers were followed up to different moments.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A moment lies in no period.</exception>
    public static IReadOnlyList<LifecyclePeriod> Lifecycle(IEnumerable<CustomerHistory<CustomerActivity>> customers, Periods periods)
    {
        Guard.NotNull(customers);
        LifecycleCounter counter = new(Guard.NotNull(periods));
        int index = 0;
        foreach (CustomerHistory<CustomerActivity> customer in customers)
        {
            try
            {
                counter.Add(Guard.NotNull(customer, nameof(customers), index));
            }
            catch (ArgumentException refused) when (customer is not null)
            {
                throw Refusal.Of(nameof(customers), FormattableString.Invariant($"The customer at index {index} ({Quote.Of(customer.CustomerId)})"), refused);
            }

            index++;
        }

        return new ValueList<LifecyclePeriod>(counter.ToPeriods(nameof(customers)));
    }

    /// <summary>Adds up the periods of several parts of a log, such as those of several machines that each have customers of their own.</summary>
    /// <param name="parts">The periods of all parts, in any order.</param>
    /// <returns>The periods in order, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are periods of two kinds, or parts of one period as of two moments.</exception>
    public static IReadOnlyList<LifecyclePeriod> Lifecycle(IEnumerable<LifecyclePeriod> parts)
    {
        LifecyclePeriod[] sums =
        [
            .. Guard.NotNull(parts).Select((part, index) => Guard.NotNull(part, nameof(parts), index))
                .Where(part => part.Period is not null)
                .GroupBy(part => part.Period!.Value)
                .OrderBy(period => period.Key)
                .Select(period => period.Aggregate(static (sum, part) => sum.Plus(part, nameof(parts)))),
        ];
        return Array.Find(sums, sum => sum.Period!.Value.Unit != sums[0].Period!.Value.Unit) is { Period: { } other }
            ? throw new ArgumentException($"parts has {other} ({other.Unit}) and {sums[0].Period} ({sums[0].Period!.Value.Unit}); expected periods of one kind.", nameof(parts))
            : new ValueList<LifecyclePeriod>(sums);
    }
}
