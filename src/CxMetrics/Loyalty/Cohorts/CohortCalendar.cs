using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Looks up local days and their periods for many moments of a stretch of time: once a day, not once a moment.</summary>
internal sealed class CohortCalendar
{
    /// <summary>What neither days nor periods have.</summary>
    public const int None = int.MinValue;

    private const long Changes = long.MinValue;
    private readonly TimeZoneInfo _zone;
    private readonly long[] _offsets;
    private readonly int[] _periods;
    private readonly int _firstDay;

    /// <summary>Takes the first and the last moment, in UTC ticks; of local days, the first moment of each in UTC.</summary>
    public CohortCalendar(Periods periods, long first, long last)
    {
        _zone = periods.Zone;
        _firstDay = (int)(first / TimeSpan.TicksPerDay);
        int days = Math.Max((int)(last / TimeSpan.TicksPerDay) - _firstDay, 0) + 1;
        _offsets = new long[days];
        long start = _firstDay * TimeSpan.TicksPerDay;
        long end = Math.Min(start + (days * TimeSpan.TicksPerDay), DateTime.MaxValue.Ticks);
        Array.Fill(_offsets, ZoneOffsets.At(start, _zone));
        foreach (OffsetChange change in ZoneOffsets.Between(_zone, start, end))
        {
            int day = (int)((change.At - 1) / TimeSpan.TicksPerDay) - _firstDay;
            _offsets[day] = Changes;
            _offsets.AsSpan(day + 1).Fill(change.Offset);
        }

        // The local day of a moment is that of UTC or a neighbour.
        _periods = new int[days + 2];
        for (int i = 0; i < _periods.Length; i++)
        {
            int day = _firstDay + i - 1;
            _periods[i] = day >= 0 && day <= DateOnly.MaxValue.DayNumber
                && periods.TryOf(DateOnly.FromDayNumber(day), out Period period)
                ? period.Number
                : None;
        }
    }

    /// <summary>The local day of a moment of the stretch, which may lie outside the calendar.</summary>
    public int DayOf(long ticks)
    {
        long offset = _offsets[(int)(ticks / TimeSpan.TicksPerDay) - _firstDay];
        long local = ticks + (offset == Changes ? ZoneOffsets.At(ticks, _zone) : offset);
        return local >= 0 ? (int)(local / TimeSpan.TicksPerDay) : -1;
    }

    /// <summary>The number of the period that a local day of the stretch lies in; <see cref="None"/> outside the calendar.</summary>
    public int PeriodOf(int day) => _periods[day - _firstDay + 1];
}
