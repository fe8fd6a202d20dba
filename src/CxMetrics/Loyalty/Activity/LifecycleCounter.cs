using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts customers by the periods that they were active in, and those after.</summary>
internal sealed class LifecycleCounter(Periods periods)
{
    private readonly Periods _days = Periods.Days(periods.Zone);
    private readonly Dictionary<int, Row> _rows = [];
    private DateTimeOffset? _asOf;
    private DateTimeOffset? _observedFrom;
    private int _earliestDay = int.MaxValue;
    private int _latestDay = int.MinValue;

    public void Add(CustomerHistory<CustomerActivity> customer)
    {
        _asOf = (_asOf ?? customer.AsOf) == customer.AsOf
            ? customer.AsOf
            : throw new ArgumentException(
                FormattableString.Invariant($"Customer {Quote.Of(customer.CustomerId)} is known to {customer.AsOf:O}, those before to {_asOf:O}; expected one moment."), nameof(customer));
        _observedFrom = customer.ObservedFrom is null || _observedFrom < customer.ObservedFrom ? _observedFrom : customer.ObservedFrom;
        int last = periods.Of(customer.AsOf).Number;
        int? before = null;
        int? day = null;
        foreach (CustomerActivity activity in customer.Facts)
        {
            // Where clocks go back behind midnight, as in St. John's until 2011, a day may seem to come twice.
            int period = Math.Max(periods.Of(activity.At).Number, before ?? int.MinValue);
            int today = Math.Max(_days.Of(activity.At).Number, day ?? int.MinValue);
            if (period != before)
            {
                Row row = RowOf(period);
                row.New += before is null ? 1 : 0;
                row.Returning += before == period - 1 ? 1 : 0;
                row.Resurrecting += before < period - 1 ? 1 : 0;
                if (before < period - 1)
                {
                    RowOf(before.Value + 1).Dormant++;
                }
            }

            RowOf(period).ActiveDays += today == day ? 0 : 1;
            _earliestDay = Math.Min(_earliestDay, today);
            (before, day) = (period, today);
        }

        _latestDay = Math.Max(_latestDay, day ?? int.MinValue);

        if (before < last)
        {
            RowOf(before.Value + 1).Dormant++;
        }
    }

    /// <summary>The periods from the first with activity to that of the moment, with those in which nobody was active.</summary>
    public IEnumerable<LifecyclePeriod> ToPeriods(string name)
    {
        if (_rows.Count == 0 || _asOf is not { } asOf)
        {
            return [];
        }

        // Where clocks go back behind midnight, the day of the first activity may be after that of a later one.
        DateOnly first = _days.Numbered(Math.Min(_days.Of(_observedFrom ?? asOf).Number, _earliestDay)).Start;
        DateOnly present = _days.Of(asOf).Start;

        // A day that begins at the moment itself is one only if somebody was active at that very moment, as in a log of dates.
        Period ended = _days.Of(asOf.AddTicks(asOf.UtcTicks > 0 ? -1 : 0));
        DateOnly last = _days.Numbered(Math.Max(ended.Number, _latestDay)).Start;
        Period begin = periods.Numbered(_rows.Keys.Min());
        Period end = periods.Of(last);
        PeriodSeries.RefuseTooLong(begin, end, name);
        return periods.Between(begin, end).Select(period =>
        {
            Row row = _rows.GetValueOrDefault(period.Number) ?? new Row();
            int covered = Math.Min(last.DayNumber, period.LastDay.DayNumber) - Math.Max(first.DayNumber, period.Start.DayNumber) + 1;
            return new LifecyclePeriod
            {
                Period = period,
                AsOf = asOf,
                New = row.New,
                Returning = row.Returning,
                Resurrecting = row.Resurrecting,
                Dormant = row.Dormant,
                ActiveDays = row.ActiveDays,
                Days = Math.Max(covered, 0),
                IsComplete = first <= period.Start && period.LastDay < present,
            };
        });
    }

    private Row RowOf(int period)
    {
        ref Row? row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, period, out _);
        return row ??= new Row();
    }

    private sealed class Row
    {
        public long New { get; set; }

        public long Returning { get; set; }

        public long Resurrecting { get; set; }

        public long Dormant { get; set; }

        public long ActiveDays { get; set; }
    }
}
