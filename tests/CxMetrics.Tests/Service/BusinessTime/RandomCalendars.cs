using System.Collections.Concurrent;
using CxMetrics.Tests.Tallies;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

/// <summary>Calendars at random: windows that overlap, touch and run past midnight, exceptions close together, changes of hours.</summary>
internal static class RandomCalendars
{
    /// <summary>The exceptions of random calendars lie in the years after this one.</summary>
    public static readonly DateOnly FirstDate = new(2006, 1, 1);

    public static readonly string[] Zones =
    [
        .. CalendarZones.Ids,
        "Europe/London",
        "Europe/Dublin", // winter time is the exception there
        "Asia/Tehran", // changed at midnight
        "America/Asuncion", // changed at midnight
        "Asia/Amman",
        "Africa/Casablanca", // changes for Ramadan
        "Pacific/Chatham",
        "Pacific/Norfolk",
        "Antarctica/Troll", // two hours
        "America/Caracas", // by half an hour, in 2007 and 2016
        "Asia/Pyongyang",
        "Pacific/Kwajalein",
    ];

    private const int MinutesPerDay = 24 * 60;

    private static readonly ConcurrentDictionary<string, long[]> ChangesOf = new(StringComparer.Ordinal);

    // Whole minutes, most of them in the hours in which clocks are changed, or at midnight.
    private static readonly Gen<TimeOnly> Times =
        from minutes in Gen.Frequency(
            (3, Gen.Choose(0, MinutesPerDay - 1)),
            (3, Gen.Choose(0, 12).Select(quarter => quarter * 15)),
            (2, Gen.Constant(0)))
        select TimeOnly.MinValue.AddMinutes(minutes);

    private static readonly Gen<DayHours> Days =
        from count in Gen.Frequency((2, Gen.Constant(0)), (5, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 5)))
        from opens in Gen.ArrayOf(Times, count)
        from closes in Gen.ArrayOf(Times, count)
        select DayHours.Create([.. opens.Zip(closes, (open, close) => new OpeningWindow(open, close))]);

    private static readonly Gen<WeeklyHours> Weeks =
        from days in Gen.ArrayOf(Days, 7)
        from empty in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select empty ? WeeklyHours.Closed : Enum.GetValues<DayOfWeek>().Aggregate(WeeklyHours.Closed, (week, day) => week.With(day, days[(int)day]));

    private static readonly Gen<DateOnly> Dates =
        from day in Gen.Frequency((1, Gen.Choose(0, 15 * 365)), (1, Gen.Choose(2180, 2200)), (1, Gen.Choose(0, 40)))
        select FirstDate.AddDays(day);

    private static readonly Gen<BusinessCalendar> Any =
        from zone in Gen.Elements(Zones)
        from week in Weeks
        from holidays in Gen.ListOf(Dates)
        from specialDates in Gen.ListOf(Dates)
        from specialHours in Gen.ArrayOf(Days, 8)
        from changeDates in Gen.ListOf(Dates)
        from changeWeeks in Gen.ArrayOf(Weeks, 4)
        select new BusinessCalendar(
            "random",
            CalendarZones.Zone(zone),
            week,
            holidays.Take(20),
            specialDates.Distinct().Take(20).Select((date, i) => new SpecialDay(date, specialHours[i % 8])),
            changeDates.Distinct().Take(4).Select((date, i) => new HoursChange(date, changeWeeks[i])));

    /// <summary>A calendar with up to twenty exceptions of each kind.</summary>
    /// <remarks>Three hundred are made, and drawn again and again: to make one, and to find the changes of its clock, takes longer than to ask it.</remarks>
    public static Gen<BusinessCalendar> Calendars { get; } = Gen.Elements<BusinessCalendar>([.. Any.Sample(50, 300)]);

    /// <summary>Instants to the tick from 2005 to 2021, a good part of them within hours of a change of the clock.</summary>
    public static Gen<DateTimeOffset> Moments(TimeZoneInfo zone)
    {
        long first = new DateTime(2005, 1, 1).Ticks;
        long last = new DateTime(2021, 1, 1).Ticks;
        long[] changes = ChangesOf.GetOrAdd(zone.Id, _ => [.. CxMetrics.Internal.ZoneOffsets.InYears(zone, 2005, 2020).Select(change => change.At)]);
        Gen<long> anywhere = from second in Gen.Choose(0, (int)((last - first) / TimeSpan.TicksPerSecond))
                             select first + (second * TimeSpan.TicksPerSecond);
        Gen<long> nearAChange = changes.Length == 0
            ? anywhere
            : from change in Gen.Elements(changes)
              from minute in Gen.Choose(-2 * MinutesPerDay, 2 * MinutesPerDay)
              select change + (minute * TimeSpan.TicksPerMinute);
        return from ticks in Gen.Frequency((1, anywhere), (1, nearAChange))
               from tick in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-1, 1)), (1, Gen.Choose(0, int.MaxValue)))
               select new DateTimeOffset(ticks + tick, TimeSpan.Zero);
    }

    public static void Check<T>(Gen<T> cases, Func<T, bool> law, int tests = 1000) =>
        FsCheck.Check.One(Laws.Times(tests), Prop.ForAll(cases.ToArbitrary(), law));
}
