using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Lays regular weeks, holidays, special days and changes of hours out as runs of days.</summary>
internal sealed class HoursRunBuilder
{
    private readonly SortedDictionary<int, DayHours> _exceptions = [];
    private readonly Dictionary<(DayHours Previous, DayHours Own), OpenWeek> _days = [];
    private readonly Dictionary<WeeklyHours, OpenWeek> _weeks = [];
    private readonly List<(int FirstDay, WeeklyHours Hours, OpenWeek Week)> _schedules = [];
    private readonly List<HoursRun> _runs = [];

    private HoursRunBuilder(BusinessCalendar calendar)
    {
        _schedules.Add((0, calendar.Hours, WeekOf(calendar.Hours)));
        foreach (HoursChange change in calendar.HoursChanges)
        {
            _schedules.Add((HoursRun.DayOf(change.From), change.Hours, WeekOf(change.Hours)));
        }

        foreach (DateOnly holiday in calendar.Holidays)
        {
            _exceptions[HoursRun.DayOf(holiday)] = DayHours.Closed;
        }

        foreach (SpecialDay special in calendar.SpecialDays)
        {
            _exceptions[HoursRun.DayOf(special.Date)] = special.Hours;
        }
    }

    public static HoursRun[] Runs(BusinessCalendar calendar)
    {
        HoursRunBuilder builder = new(calendar);
        builder.Build();
        return [.. builder._runs];
    }

    private void Build()
    {
        // The day after an exception, and the first of new hours, may have another shift run into it than the weekly hours say.
        SortedSet<int> irregular = [.. _exceptions.Keys, .. _exceptions.Keys.Select(day => day + 1), .. _schedules.Skip(1).Select(s => s.FirstDay)];
        Add(0, _schedules[0].Week);
        foreach (int day in irregular)
        {
            Add(day, DayLike(Own(day - 1), Own(day)));
            if (!irregular.Contains(day + 1))
            {
                Add(day + 1, ScheduleOf(day + 1).Week);
            }
        }
    }

    private void Add(int day, OpenWeek week)
    {
        long before = 0;
        if (_runs.Count > 0)
        {
            HoursRun last = _runs[^1];
            before = last.Base + last.Week.Before(day);
        }

        _runs.Add(new HoursRun(day, before, before - week.Before(day), week));
    }

    private OpenWeek WeekOf(WeeklyHours hours)
    {
        // A calendar may change between summer and winter hours for many years.
        ref OpenWeek? week = ref CollectionsMarshal.GetValueRefOrAddDefault(_weeks, hours, out _);
        return week ??= new OpenWeek(hours);
    }

    private OpenWeek DayLike(DayHours previous, DayHours own)
    {
        // Most exceptions are alike, so they share what they look like.
        ref OpenWeek? week = ref CollectionsMarshal.GetValueRefOrAddDefault(_days, (previous, own), out _);
        return week ??= new OpenWeek(new OpenDay(previous, own));
    }

    private DayHours Own(int day) =>
        _exceptions.TryGetValue(day, out DayHours? hours) ? hours : ScheduleOf(day).Hours.FromMonday(day % 7);

    private (int FirstDay, WeeklyHours Hours, OpenWeek Week) ScheduleOf(int day) =>
        _schedules[Bisection.CountWhile(_schedules, schedule => schedule.FirstDay <= day) - 1];
}
