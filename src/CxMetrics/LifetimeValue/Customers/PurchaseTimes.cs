namespace CxMetrics.LifetimeValue;

/// <summary>The clock of a definition over a stretch of time: where a moment lies, and how far two places are apart.</summary>
internal sealed class PurchaseTimes
{
    private readonly CohortCalendar? _calendar;
    private readonly double _perUnit;
    private readonly double _perDay;

    /// <summary>Takes the first and the last moment, in ticks of UTC.</summary>
    public PurchaseTimes(PurchaseSummaryDefinition definition, long first, long last)
    {
        _calendar = definition.Clock == PurchaseClock.LocalDays ? new CohortCalendar(definition.Days, first, last) : null;
        _perDay = _calendar is null ? TimeSpan.TicksPerDay : 1;
        _perUnit = _perDay * definition.Unit.Days();
    }

    /// <summary>Whether orders of one place are one purchase.</summary>
    public bool Merges => _calendar is not null;

    /// <summary>The local day of a moment of the stretch, or the tick.</summary>
    public long PlaceOf(long ticks) => _calendar?.DayOf(ticks) ?? ticks;

    /// <summary>The time between two places, in the unit.</summary>
    public double Between(long from, long to) => (to - from) / _perUnit;

    /// <summary>The time between two places, in days.</summary>
    public double DaysBetween(long from, long to) => (to - from) / _perDay;
}
