using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>When a team is open: weekly hours in a time zone, with holidays, special days and hours that change from a date on.</summary>
/// <remarks>
/// <para>
/// An instant is open if the local wall clock then shows a time within a window. So an hour that the clock skips counts 0, an hour that
/// it repeats counts twice, and windows that overlap count once. A window past midnight belongs to the day on which it opens: a holiday
/// takes away the shift that opens on it, and leaves the one that opened the day before. Of the night shift of a date that the zone skips, as
/// Samoa did 2011-12-30, the part after midnight remains, since the clock shows it; where clocks go back across midnight, as in St. John's at 00:01, both
/// dates have a part twice, each by its own hours. The hours of a date are those of its special day, else none if it is a holiday, else those of
/// its weekday.
/// </para>
/// <para>
/// A look-up costs <c>O(log n)</c> in the exceptions and in the changes of the zone's offset, whatever the span, and allocates nothing;
/// the first one in years not asked for before reads the zone's rules, some ten microseconds a year at most. Memory: some two hundred
/// bytes for an exception and 48 for a change of the offset in the years asked for, so a megabyte at most for all years to 9999.
/// </para>
/// <para>
/// A definition: immutable, with structural equality, and results print its name. JSON holds the zone by its id. Safe for use from many
/// threads.
/// </para>
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<BusinessCalendar>))]
public sealed partial class BusinessCalendar : IEquatable<BusinessCalendar>
{
    private readonly OpenClock _clock;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="zone">The zone whose wall clock the hours are read from.</param>
    /// <param name="hours">The weekly hours.</param>
    /// <param name="holidays">Local dates that are closed; null for none.</param>
    /// <param name="specialDays">Dates with hours of their own, each date once; null for none.</param>
    /// <param name="hoursChanges">Weekly hours that apply from a date on, each date once; null for none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/>, <paramref name="zone"/> or <paramref name="hours"/> is null, or an item of a collection.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or two special days or changes have one date.</exception>
    public BusinessCalendar(
        string name,
        TimeZoneInfo zone,
        WeeklyHours hours,
        IEnumerable<DateOnly>? holidays = null,
        IEnumerable<SpecialDay>? specialDays = null,
        IEnumerable<HoursChange>? hoursChanges = null)
    {
        Name = Guard.Text(name);
        Zone = Guard.NotNull(zone);
        Hours = Guard.NotNull(hours);
        Holidays = new ValueList<DateOnly>((holidays ?? []).Distinct().Order());
        SpecialDays = ByDate(specialDays, special => special.Date, nameof(specialDays));
        HoursChanges = ByDate(hoursChanges, change => change.From, nameof(hoursChanges));
        _clock = new OpenClock(zone, new LocalHours(HoursRunBuilder.Runs(this)));
    }

    /// <summary>The name that results print.</summary>
    public string Name { get; }

    /// <summary>The zone whose wall clock the hours are read from.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The weekly hours, until the first of <see cref="HoursChanges"/>.</summary>
    public WeeklyHours Hours { get; }

    /// <summary>Weekly hours that apply from a date on, in order of their dates.</summary>
    public IReadOnlyList<HoursChange> HoursChanges { get; }

    /// <summary>Local dates that are closed, in order.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; }

    /// <summary>Dates with hours of their own, in order; they go before <see cref="Holidays"/>.</summary>
    public IReadOnlyList<SpecialDay> SpecialDays { get; }

    /// <summary>Open at every instant, so that business time is calendar time.</summary>
    /// <param name="zone">The zone in which moments are given back.</param>
    /// <returns>The calendar, named after what it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static BusinessCalendar AlwaysOpen(TimeZoneInfo zone) => new("always open", zone, WeeklyHours.AlwaysOpen);

    /// <summary>The same calendar with more holidays.</summary>
    /// <param name="holidays">Local dates that are closed.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public BusinessCalendar WithHolidays(params IEnumerable<DateOnly> holidays) =>
        new(Name, Zone, Hours, Holidays.Concat(Guard.NotNull(holidays)), SpecialDays, HoursChanges);

    /// <summary>The same calendar with the hours of one date set, or set anew.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="hours">Its hours; <see cref="DayHours.Closed"/> for none.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public BusinessCalendar WithSpecialDay(DateOnly date, DayHours hours)
    {
        SpecialDay added = new(date, Guard.NotNull(hours));
        return new(Name, Zone, Hours, Holidays, SpecialDays.Where(special => special.Date != date).Append(added), HoursChanges);
    }

    /// <summary>The same calendar with other weekly hours from a date on.</summary>
    /// <param name="firstDay">The first local date with the new hours; they replace a change on that date.</param>
    /// <param name="hours">The hours from then on, until the next change.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public BusinessCalendar WithHoursFrom(DateOnly firstDay, WeeklyHours hours)
    {
        HoursChange added = new(firstDay, Guard.NotNull(hours));
        return new(Name, Zone, Hours, Holidays, SpecialDays, HoursChanges.Where(change => change.From != firstDay).Append(added));
    }

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Zone.Equals(other.Zone)
        && Hours.Equals(other.Hours)
        && HoursChanges.Equals(other.HoursChanges)
        && Holidays.Equals(other.Holidays)
        && SpecialDays.Equals(other.SpecialDays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Zone, Hours, HoursChanges, Holidays, SpecialDays);

    /// <summary>One phrase, such as <c>support (Europe/Berlin): Mon-Fri 09:00-17:00; Sat-Sun closed; 9 holidays, 1 special day</c>.</summary>
    /// <returns>Text for people, which does not depend on the culture.</returns>
    public override string ToString()
    {
        string changes = string.Concat(HoursChanges.Select(change =>
            string.Create(CultureInfo.InvariantCulture, $"; from {change.From:yyyy-MM-dd} {change.Hours}")));
        string holidays = Holidays.Count == 0 ? "" : $"; {Counted(Holidays.Count, "holiday")}";
        string special = SpecialDays.Count == 0 ? "" : $"; {Counted(SpecialDays.Count, "special day")}";
        return $"{Name} ({Zone.Id}): {Hours}{changes}{holidays}{special}";
    }

    private static string Counted(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    private static ValueList<T> ByDate<T>(IEnumerable<T>? items, Func<T, DateOnly> date, string name)
        where T : class
    {
        T[] sorted = [.. (items ?? []).Select((item, index) => Guard.NotNull(item, name, index)).OrderBy(date)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (date(sorted[i]) == date(sorted[i - 1]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} has {date(sorted[i]):yyyy-MM-dd} twice; expected each date once."), name);
            }
        }

        return new ValueList<T>(sorted);
    }
}
