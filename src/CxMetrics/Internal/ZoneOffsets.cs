namespace CxMetrics.Internal;

/// <summary>Where a time zone changes its offset.</summary>
internal static class ZoneOffsets
{
    // In all of the tz database two changes lie four days apart at least (Africa/Freetown, September 1939).
    private const long ProbeStep = 3 * TimeSpan.TicksPerDay;

    /// <summary>A zone without rules never changes its offset.</summary>
    public static bool IsFixed(TimeZoneInfo zone) => zone.GetAdjustmentRules().Length == 0;

    public static long At(long utcTicks, TimeZoneInfo zone) =>
        zone.GetUtcOffset(new DateTimeOffset(utcTicks, TimeSpan.Zero)).Ticks;

    /// <summary>The changes in whole years of UTC, both included.</summary>
    public static IEnumerable<OffsetChange> InYears(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        // Under one rule, years are alike that have as many days and start on the same day of the week; and the last rule of most
        // zones holds to the year 9999.
        TimeZoneInfo.AdjustmentRule[] rules = zone.GetAdjustmentRules();
        Dictionary<(int Rule, bool Leap, DayOfWeek FirstDay), OffsetChange[]> known = [];
        for (int year = firstYear; year <= lastYear; year++)
        {
            int rule = Array.FindIndex(rules, rule => rule.DateStart.Year + 1 < year && year < rule.DateEnd.Year - 1);
            (int, bool, DayOfWeek) kind = (rule, DateTime.IsLeapYear(year), new DateOnly(year, 1, 1).DayOfWeek);
            if (rule < 0 || !known.TryGetValue(kind, out OffsetChange[]? changes))
            {
                changes = [.. Between(zone, Math.Max(StartOf(year) - 1, 0), EndOf(year)).Select(change => change with { At = change.At - StartOf(year) })];
                known[kind] = changes;
            }

            foreach (OffsetChange change in changes)
            {
                yield return change with { At = change.At + StartOf(year) };
            }
        }
    }

    /// <summary>The changes after one instant, up to another, as the zone answers; both in ticks of UTC.</summary>
    public static IEnumerable<OffsetChange> Between(TimeZoneInfo zone, long from, long to)
    {
        long low = from;
        long before = At(low, zone);
        foreach (long high in Probes(zone, from, to))
        {
            long after = At(high, zone);
            if (after != before)
            {
                yield return new OffsetChange(FirstChange(low, high, before, zone), after);
                before = after;
            }

            low = high;
        }
    }

    /// <summary>The first tick of a year of UTC.</summary>
    public static long StartOf(int year) => new DateTime(year, 1, 1).Ticks;

    /// <summary>The last tick of a year of UTC.</summary>
    public static long EndOf(int year) => new DateTime(year, 12, 31).Ticks + TimeSpan.TicksPerDay - 1;

    /// <summary>Instants after one, up to another and with it, between which lies one change at most.</summary>
    private static IEnumerable<long> Probes(TimeZoneInfo zone, long from, long to)
    {
        if (ZoneRules.Of(zone) is { IsMadeByHand: true } rules)
        {
            foreach (long instant in rules.Instants(from, to))
            {
                yield return instant;
            }
        }
        else
        {
            for (long probe = from + ProbeStep; probe < to; probe += ProbeStep)
            {
                yield return probe;
            }
        }

        if (to > from)
        {
            yield return to;
        }
    }

    /// <summary>The first instant of another offset, between one instant and another that lie around a single change.</summary>
    private static long FirstChange(long low, long high, long before, TimeZoneInfo zone)
    {
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            if (At(middle, zone) == before)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }
}
