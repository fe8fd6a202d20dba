namespace CxMetrics;

/// <summary>Counts customers by the periods that they were active in, and those after.</summary>
internal sealed class LifecycleCounter(Periods periods)
{
    private readonly Periods _days = Periods.Days(periods.Zone);
    private readonly Dictionary<int, Row> _rows = [];

    public void Add(ActivityHistory customer)
    {
        int last = periods.Of(customer.AsOf).Number;
        int? before = null;
        int? day = null;
        foreach (CustomerActivity activity in customer.Activity)
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
            (before, day) = (period, today);
        }

        if (before < last)
        {
            RowOf(before.Value + 1).Dormant++;
        }
    }

    public Breakdown<Period, LifecycleTally> ToTallies() =>
        Breakdown.From(_rows.Select(row => KeyValuePair.Create(periods.Numbered(row.Key), new LifecycleTally
        {
            New = row.Value.New,
            Returning = row.Value.Returning,
            Resurrecting = row.Value.Resurrecting,
            Dormant = row.Value.Dormant,
            ActiveDays = row.Value.ActiveDays,
        })));

    private Row RowOf(int period)
    {
        if (!_rows.TryGetValue(period, out Row? row))
        {
            _rows.Add(period, row = new Row());
        }

        return row;
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
