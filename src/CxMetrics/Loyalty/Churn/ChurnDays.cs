namespace CxMetrics;

/// <summary>Counts for each day of a period the members active at its start, and those lost on it.</summary>
internal sealed class ChurnDays(Period period)
{
    // What changes from one day to the next, so that a spell costs two places and not one a day.
    private readonly long[] _changes = new long[period.LastDay.DayNumber - period.Start.DayNumber + 2];
    private readonly long[] _lost = new long[period.LastDay.DayNumber - period.Start.DayNumber + 1];

    /// <summary>Adds a spell that touches the period.</summary>
    public void Add(ActiveSpell spell, bool isLost)
    {
        // Active at the start of every day after the first, the day of the loss included.
        _changes[Math.Max(0, spell.From.DayNumber + 1 - period.Start.DayNumber)]++;
        if (isLost)
        {
            int day = spell.Until.DayNumber - period.Start.DayNumber;
            _changes[day + 1]--;
            _lost[day]++;
        }
    }

    public Breakdown<DateOnly, RateTally> ToBreakdown()
    {
        Dictionary<DateOnly, RateTally> days = [];
        long active = 0;
        for (int day = 0; day < _lost.Length; day++)
        {
            active += _changes[day];
            days.Add(period.Start.AddDays(day), new RateTally(_lost[day], active));
        }

        return Breakdown.From(days);
    }
}
