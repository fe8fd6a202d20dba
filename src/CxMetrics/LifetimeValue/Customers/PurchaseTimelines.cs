using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What each customer bought of orders in columns: the one way from orders to summaries.</summary>
/// <remarks>One pass for the earliest order, two that put orders on timelines, one over the customers; the number of threads changes no digit.</remarks>
internal sealed class PurchaseTimelines
{
    public PurchaseTimelines(
        PurchaseColumns columns, PurchaseSummaryDefinition definition, DateTimeOffset asOf, InvalidFacts invalid, int threads, bool keepsPlaces = false)
    {
        Times = new PurchaseTimes(definition, Earliest(columns.Ticks.Span, asOf.UtcTicks), asOf.UtcTicks);
        End = Times.PlaceOf(asOf.UtcTicks);
        TimelinePartition<PurchasePlace, PurchaseReader> timelines = new(
            columns.Customers.Length, () => new PurchaseReader(columns, Times, asOf.UtcTicks, (double)definition.LeastAmount), threads);
        if (invalid == InvalidFacts.Throw && timelines.Readers.Select(reader => reader.FirstInvalid).FirstOrDefault(row => row >= 0, -1) is >= 0 and int row)
        {
            throw Refusal(columns, row);
        }

        bool merges = Times.Merges;
        IReadOnlyList<PurchaseSweep> sweeps = timelines.Sweep(() => new PurchaseSweep(merges, keepsPlaces ? [] : null));
        Customers = [.. sweeps.SelectMany(sweep => sweep.Customers)];
        Array.Sort(Array.ConvertAll(Customers, customer => customer.Customer), Customers);
        RepeatPlaces = [.. sweeps.SelectMany(sweep => sweep.Places ?? [])];
        foreach (PurchaseReader reader in timelines.Readers)
        {
            Excluded = Excluded.Merge(reader.Excluded);
        }

        Excluded = Excluded.With(ExclusionReasons.MergedIntoDay, timelines.Count - Customers.Sum(customer => (long)customer.Count));
    }

    public PurchaseTimes Times { get; }

    /// <summary>The place of the moment up to which is known what customers bought.</summary>
    public long End { get; }

    /// <summary>The customers who bought, by their codes.</summary>
    public CustomerPurchases[] Customers { get; }

    /// <summary>The places of all purchases but the first of each customer, in no order; none unless they were to be kept.</summary>
    public long[] RepeatPlaces { get; }

    /// <summary>The orders that are no purchase of their own, by reason.</summary>
    public ReasonCounts Excluded { get; } = ReasonCounts.None;

    private static long Earliest(ReadOnlySpan<long> ticks, long last)
    {
        long earliest = last;
        foreach (long at in ticks)
        {
            earliest = at >= 0 && at < earliest ? at : earliest;
        }

        return earliest;
    }

    private static ArgumentException Refusal(PurchaseColumns columns, int row)
    {
        long at = columns.Ticks.Span[row];
        bool isMoment = at >= 0 && at <= DateTime.MaxValue.Ticks;
        return new ArgumentException(
            isMoment
                ? string.Create(CultureInfo.InvariantCulture, $"amounts[{row}] is {columns.Amounts.Span[row]}; expected a finite number.")
                : string.Create(CultureInfo.InvariantCulture, $"ticks[{row}] is {at}; expected ticks of the calendar, 0 to {DateTime.MaxValue.Ticks}."),
            isMoment ? "amounts" : "ticks");
    }
}
