namespace CxMetrics.Internal;

/// <summary>The local dates of a time zone: the date of an instant, and the first instant of a date.</summary>
internal sealed record ZoneDates
{
    // DateTimeOffset and TimeZoneInfo allow no offset beyond this.
    private const long LargestOffset = 14 * TimeSpan.TicksPerHour;

    private readonly long _lowestOffset;
    private readonly long _highestOffset;

    public ZoneDates(TimeZoneInfo zone)
    {
        Zone = zone;
        _lowestOffset = _highestOffset = zone.BaseUtcOffset.Ticks;
        foreach (TimeZoneInfo.AdjustmentRule rule in zone.GetAdjustmentRules())
        {
            long standard = (zone.BaseUtcOffset + rule.BaseUtcOffsetDelta).Ticks;
            long daylight = standard + rule.DaylightDelta.Ticks;
            _lowestOffset = Math.Min(_lowestOffset, Math.Min(standard, daylight));
            _highestOffset = Math.Max(_highestOffset, Math.Max(standard, daylight));
        }
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>The local date of an instant; false if it lies outside the years 1 to 9999.</summary>
    public bool TryDateOf(DateTimeOffset moment, out DateOnly date)
    {
        // Looking up the offset costs many times the rest. For most instants the zone's lowest and highest offsets lead to the
        // same date, and then so does every offset between them.
        long utc = moment.UtcTicks;
        long earliest = utc + _lowestOffset;
        long latest = utc + _highestOffset;
        if (earliest >= 0)
        {
            long day = earliest / TimeSpan.TicksPerDay;
            if (latest < (day + 1) * TimeSpan.TicksPerDay && day <= DateOnly.MaxValue.DayNumber)
            {
                date = DateOnly.FromDayNumber((int)day);
                return true;
            }
        }

        long local = utc + Zone.GetUtcOffset(moment).Ticks;
        bool inRange = local >= 0 && local <= DateTime.MaxValue.Ticks;
        date = inRange ? DateOnly.FromDayNumber((int)(local / TimeSpan.TicksPerDay)) : default;
        return inRange;
    }

    /// <summary>What a zone's clock shows: whole days since 1 January of the year 1, and the ticks of the day; never out of range.</summary>
    public static (int Day, long TimeOfDay) ClockOf(DateTimeOffset moment, TimeZoneInfo zone)
    {
        long local = moment.UtcTicks + zone.GetUtcOffset(moment).Ticks;
        long day = local >= 0 ? local / TimeSpan.TicksPerDay : -1;
        return ((int)day, local - (day * TimeSpan.TicksPerDay));
    }

    /// <summary>The first instant whose local date is the given one or later; false if that lies outside the years 1 to 9999 of UTC.</summary>
    public static bool TryStartOf(DateOnly date, TimeZoneInfo zone, out DateTimeOffset instant)
    {
        long midnight = date.DayNumber * TimeSpan.TicksPerDay;
        long low = Math.Max(midnight - LargestOffset, 0);
        long high = Math.Min(midnight + LargestOffset, DateTime.MaxValue.Ticks);
        long since = long.MinValue;
        long offset = ZoneOffsets.At(low, zone);
        foreach (OffsetChange change in ZoneOffsets.Between(zone, low, high))
        {
            if (Math.Max(since, midnight - offset) < change.At)
            {
                break;
            }

            (since, offset) = (change.At, change.Offset);
        }

        long start = Math.Max(since, midnight - offset);

        // DateTimeOffset holds no instant whose UTC lies outside the years 1 to 9999.
        bool inRange = start >= 0 && start <= DateTime.MaxValue.Ticks;
        instant = inRange ? new DateTimeOffset(start + offset, TimeSpan.FromTicks(offset)) : default;
        return inRange;
    }
}
