using System.Runtime.CompilerServices;

namespace CxMetrics.Internal;

/// <summary>What the rules of a time zone say of the instants at which its offset may change.</summary>
/// <remarks>
/// .NET gives the rules of the machine's own zones with their times cut short, so these are asked for their offsets instead, every few days. A
/// zone made by hand may change as often as it likes, and .NET follows its rules to the letter.
/// </remarks>
internal sealed class ZoneRules
{
    private static readonly ConditionalWeakTable<TimeZoneInfo, ZoneRules> Known = [];

    private readonly TimeSpan _base;
    private readonly TimeZoneInfo.AdjustmentRule[] _rules;

    private ZoneRules(TimeZoneInfo zone)
    {
        _base = zone.BaseUtcOffset;
        _rules = zone.GetAdjustmentRules();
        IsMadeByHand = !TimeZoneInfo.TryFindSystemTimeZoneById(zone.Id, out TimeZoneInfo? known) || !known.Equals(zone);
    }

    /// <summary>Whether the machine does not know the zone by its id, so that nobody could read it from there.</summary>
    public bool IsMadeByHand { get; }

    public static ZoneRules Of(TimeZoneInfo zone) => Known.GetValue(zone, static zone => new ZoneRules(zone));

    /// <summary>Instants between two others, in order, among which are all at which the rules change the offset; in ticks of UTC.</summary>
    public IEnumerable<long> Instants(long from, long to)
    {
        SortedSet<long> instants = [];
        int firstYear = Math.Max(new DateTime(from).Year - 1, 1);
        int lastYear = Math.Min(new DateTime(to).Year + 1, DateTime.MaxValue.Year);
        for (int i = 0; i < _rules.Length; i++)
        {
            TimeZoneInfo.AdjustmentRule rule = _rules[i];
            if (rule.DateStart.Year > lastYear || rule.DateEnd.Year < firstYear)
            {
                continue;
            }

            // Which offset the clock had before, the rule before it says.
            long[] offsets = [.. OffsetsOf(i - 1), .. OffsetsOf(i), .. OffsetsOf(i + 1), _base.Ticks];
            foreach (long local in LocalTimes(rule, firstYear, lastYear))
            {
                instants.UnionWith(offsets.Select(offset => local - offset));
            }
        }

        return instants.Where(instant => instant > from && instant < to);
    }

    private IEnumerable<long> OffsetsOf(int rule)
    {
        if (rule >= 0 && rule < _rules.Length)
        {
            TimeSpan standard = _base + _rules[rule].BaseUtcOffsetDelta;
            yield return standard.Ticks;
            yield return (standard + _rules[rule].DaylightDelta).Ticks;
        }
    }

    /// <summary>The times on the wall clock at which a rule begins and ends, and in each year summer time and the year itself.</summary>
    private static IEnumerable<long> LocalTimes(TimeZoneInfo.AdjustmentRule rule, int firstYear, int lastYear)
    {
        yield return rule.DateStart.Ticks;
        yield return rule.DateEnd.Ticks;
        yield return rule.DateEnd.Date.Ticks + TimeSpan.TicksPerDay;
        for (int year = Math.Max(firstYear, rule.DateStart.Year); year <= Math.Min(lastYear, rule.DateEnd.Year); year++)
        {
            yield return new DateTime(year, 1, 1).Ticks;
            yield return In(year, rule.DaylightTransitionStart);
            yield return In(year, rule.DaylightTransitionEnd);
        }
    }

    private static long In(int year, TimeZoneInfo.TransitionTime transition)
    {
        int days = DateTime.DaysInMonth(year, transition.Month);
        DateTime first = new(year, transition.Month, 1);
        int day = transition.IsFixedDateRule
            ? Math.Min(transition.Day, days)
            : 1 + (((int)transition.DayOfWeek - (int)first.DayOfWeek + 7) % 7) + (7 * (transition.Week - 1));
        return first.AddDays((day > days ? day - 7 : day) - 1).Ticks + transition.TimeOfDay.TimeOfDay.Ticks;
    }
}
