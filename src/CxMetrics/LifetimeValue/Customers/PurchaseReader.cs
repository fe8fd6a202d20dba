using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Places the orders of columns on the timelines of their customers, and counts those that have no place.</summary>
/// <param name="columns">The orders.</param>
/// <param name="times">The clock, from the earliest order to the moment.</param>
/// <param name="asOf">The moment in ticks of UTC.</param>
/// <param name="least">The least amount that counts.</param>
internal struct PurchaseReader(PurchaseColumns columns, PurchaseTimes times, long asOf, double least) : ITimelineReader<PurchasePlace>
{
    private long _counted;
    private long _later;
    private long _nobodys;
    private long _refunds;
    private long _small;
    private long _outOfCalendar;
    private long _notAmounts;

    /// <summary>The first row that was read and is invalid; -1 where there is none.</summary>
    public int FirstInvalid { get; private set; } = -1;

    public readonly long Counted => _counted;

    /// <summary>The rows that have no place, by reason.</summary>
    public readonly ReasonCounts Excluded => ReasonCounts.None
        .With(ExclusionReasons.AfterAsOf, _later)
        .With(ExclusionReasons.NoCustomer, _nobodys)
        .With(ExclusionReasons.RefundWithoutOrder, _refunds)
        .With(ExclusionReasons.BelowLeastAmount, _small)
        .With(ExclusionReasons.NotAMoment, _outOfCalendar)
        .With(ExclusionReasons.NotAnAmount, _notAmounts);

    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<PurchasePlace>
    {
        ReadOnlySpan<int> customers = columns.Customers.Span[first..end];
        ReadOnlySpan<long> ticks = columns.Ticks.Span[first..end];
        ReadOnlySpan<double> amounts = columns.Amounts.IsEmpty ? default : columns.Amounts.Span[first..end];
        long counted = 0;
        for (int i = 0; i < customers.Length; i++)
        {
            int customer = customers[i];
            long at = ticks[i];
            double amount = amounts.IsEmpty ? least : amounts[i];

            // NaN and infinity are in no range.
            if ((ulong)at <= (ulong)asOf && customer >= 0 && amount >= least && amount <= double.MaxValue)
            {
                sink.Add(new PurchasePlace(customer, times.PlaceOf(at), amount));
                counted++;
            }
            else if (Exclude(customer, at, amount) && FirstInvalid < 0)
            {
                FirstInvalid = first + i;
            }
        }

        _counted += counted;
    }

    /// <summary>Counts a row that has no place; whether it is invalid.</summary>
    private bool Exclude(int customer, long at, double amount)
    {
        bool isMoment = at >= 0 && at <= DateTime.MaxValue.Ticks;
        bool isValid = isMoment && double.IsFinite(amount);
        ref long count = ref !isMoment ? ref _outOfCalendar
            : ref !isValid ? ref _notAmounts
            : ref customer < 0 ? ref _nobodys
            : ref at > asOf ? ref _later
            : ref amount < 0 ? ref _refunds
            : ref _small;
        count++;
        return !isValid;
    }
}
