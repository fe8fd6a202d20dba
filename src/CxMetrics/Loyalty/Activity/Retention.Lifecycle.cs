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
    /// The periods do not say which activities were left out. To know, call <see cref="Link"/>, whose customers each have it in
    /// <see cref="ActivityHistory.Excluded"/>, then <see cref="TallyLifecycle"/>, and pass the tallies.
    /// </remarks>
    public static IReadOnlyList<LifecyclePeriod> Lifecycle(
        IEnumerable<CustomerActivity> activity, Periods periods, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.NotNull(periods);
        IReadOnlyList<ActivityHistory> customers = LinkWithin(periods, activity, asOf, null, null, invalid);
        return Lifecycle(TallyLifecycle(customers, periods), periods, asOf, (customers.Count > 0 ? customers[0].ObservedFrom : null) ?? asOf);
    }

    /// <summary>Does the same for tallies, such as the sum of those of several machines.</summary>
    /// <param name="tallies">The tallies by period.</param>
    /// <param name="periods">The periods that they were counted by.</param>
    /// <param name="asOf">The moment of the log.</param>
    /// <param name="observedFrom">From when on the log knows of activity.</param>
    /// <returns>The periods in order, from the first with activity to that of the moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A tally is of a period of another kind.</exception>
    public static IReadOnlyList<LifecyclePeriod> Lifecycle(
        Breakdown<Period, LifecycleTally> tallies, Periods periods, Moment asOf, Moment observedFrom)
    {
        Guard.NotNull(tallies);
        Guard.NotNull(periods);
        if (tallies.Groups.Count == 0)
        {
            return [];
        }

        foreach ((Period period, _) in tallies)
        {
            if (!periods.Has(period))
            {
                throw new ArgumentException($"{nameof(tallies)} has one of {period} ({period.Unit}); expected {periods}.", nameof(tallies));
            }
        }

        Periods days = Periods.Days(periods.Zone);
        DateOnly first = days.Of(observedFrom).Start;
        DateOnly last = days.Of(asOf.ToDateTimeOffset().AddTicks(asOf.UtcTicks > 0 ? -1 : 0)).Start;
        DateOnly present = days.Of(asOf).Start;

        // A period that begins at the moment itself is one only if somebody was active at that very moment.
        Period end = tallies.Groups[^1] is { Tally.Active: > 0 } group && group.Key > periods.Of(last) ? group.Key : periods.Of(last);
        PeriodSeries.RefuseTooLong(tallies.Groups[0].Key, end, nameof(tallies));
        return new ValueList<LifecyclePeriod>(periods.Between(tallies.Groups[0].Key, end).Select(period =>
        {
            LifecycleTally tally = tallies.TryGetTally(period, out LifecycleTally? found) ? found : LifecycleTally.AdditiveIdentity;
            int covered = Math.Min(last.DayNumber, period.LastDay.DayNumber) - Math.Max(first.DayNumber, period.Start.DayNumber) + 1;
            return new LifecyclePeriod(period, tally, Math.Max(covered, 0), first <= period.Start && period.LastDay < present);
        }));
    }

    /// <summary>Counts linked customers by what they did in each period, to be added to the counts of others.</summary>
    /// <param name="customers">The customers, such as those of a segment.</param>
    /// <param name="periods">The periods, whose zone says which day it is.</param>
    /// <returns>A tally for each period in which somebody was active, or dormant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/>, <paramref name="periods"/> or a customer is null.</exception>
    public static Breakdown<Period, LifecycleTally> TallyLifecycle(IEnumerable<ActivityHistory> customers, Periods periods)
    {
        Guard.NotNull(customers);
        LifecycleCounter counter = new(Guard.NotNull(periods));
        int index = 0;
        foreach (ActivityHistory customer in customers)
        {
            try
            {
                counter.Add(Guard.NotNull(customer, nameof(customers), index));
            }
            catch (ArgumentOutOfRangeException refused)
            {
                throw Refusal.Of(nameof(customers), FormattableString.Invariant($"The customer at index {index} ({Quote.Of(customer.CustomerId)})"), refused);
            }

            index++;
        }

        return counter.ToTallies();
    }
}
