using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How moments fall into calendar periods: a unit, a time zone, and where weeks and years start.</summary>
/// <remarks>
/// A moment belongs to the period that holds its local date in the zone, whatever offset the moment itself carries. Two with the
/// same unit, zone and starts are equal. JSON: <c>{"unit":"Month","zone":"Europe/Berlin"}</c>. Immutable and safe for use from many threads.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<Periods>))]
public sealed record Periods
{
    private readonly ZoneDates _dates;

    /// <summary>Takes choices that go together.</summary>
    internal Periods(PeriodUnit unit, TimeZoneInfo zone, DayOfWeek firstDayOfWeek, int firstMonth)
    {
        Unit = unit;
        _dates = new ZoneDates(Guard.NotNull(zone));
        FirstDayOfWeek = firstDayOfWeek;
        FirstMonth = firstMonth;
    }

    /// <summary>The calendar unit of the periods.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The zone whose local dates decide.</summary>
    public TimeZoneInfo Zone => _dates.Zone;

    /// <summary>The day on which a week starts; Monday, which has no meaning, for units other than weeks.</summary>
    public DayOfWeek FirstDayOfWeek { get; }

    /// <summary>The month (1 to 12) in which a year starts; 1, which has no meaning, for units other than quarters and years.</summary>
    public int FirstMonth { get; }

    /// <summary>Calendar days.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Periods Days(TimeZoneInfo zone) => new(PeriodUnit.Day, zone, DayOfWeek.Monday, 1);

    /// <summary>Weeks that start on a chosen day and are known by their first date.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="firstDay">The day on which a week starts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstDay"/> is not a day of the week.</exception>
    public static Periods Weeks(TimeZoneInfo zone, DayOfWeek firstDay = DayOfWeek.Monday) =>
        new(PeriodUnit.Week, zone, Guard.Defined(firstDay), 1);

    /// <summary>Weeks of ISO 8601: Monday to Sunday, numbered within the year that holds their Thursday.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Periods IsoWeeks(TimeZoneInfo zone) => new(PeriodUnit.IsoWeek, zone, DayOfWeek.Monday, 1);

    /// <summary>Calendar months.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Periods Months(TimeZoneInfo zone) => new(PeriodUnit.Month, zone, DayOfWeek.Monday, 1);

    /// <summary>Quarters of calendar or fiscal years.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="fiscalYearStartMonth">The month in which the year starts, 1 to 12.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearStartMonth"/> is out of its range.</exception>
    public static Periods Quarters(TimeZoneInfo zone, int fiscalYearStartMonth = 1) =>
        new(PeriodUnit.Quarter, zone, DayOfWeek.Monday, Guard.InRange(fiscalYearStartMonth, 1, 12));

    /// <summary>Calendar or fiscal years; a fiscal year is named by the calendar year in which it ends.</summary>
    /// <param name="zone">The zone whose local dates decide.</param>
    /// <param name="fiscalYearStartMonth">The month in which the year starts, 1 to 12.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearStartMonth"/> is out of its range.</exception>
    public static Periods Years(TimeZoneInfo zone, int fiscalYearStartMonth = 1) =>
        new(PeriodUnit.Year, zone, DayOfWeek.Monday, Guard.InRange(fiscalYearStartMonth, 1, 12));

    /// <summary>The period that a moment falls in.</summary>
    /// <param name="moment">Any moment; its own offset does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The local date, or part of the period, lies outside 0001-01-01 to 9999-12-31.
    /// </exception>
    /// <remarks>
    /// Allocates nothing, and asks the zone for its offset only where the local date depends on it. Where clocks go back across
    /// midnight, the moments of the repeated hour belong to the date that the clock shows.
    /// </remarks>
    public Period Of(Moment moment) =>
        TryOf(moment, out Period period) ? period : throw Refusal(moment, nameof(moment));

    /// <summary>The period that a date lies in.</summary>
    /// <param name="date">A local date.</param>
    /// <exception cref="ArgumentOutOfRangeException">Part of the period lies outside 0001-01-01 to 9999-12-31.</exception>
    public Period Of(DateOnly date) => Of(date, nameof(date));

    /// <summary>All periods from one to another, both included, in order and without gaps.</summary>
    /// <param name="first">A period of this kind.</param>
    /// <param name="last">A period of this kind, not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentException">
    /// Either is a period of another kind, or <paramref name="last"/> is before <paramref name="first"/>.
    /// </exception>
    /// <remarks>Time and memory are proportional to the number of periods.</remarks>
    public IReadOnlyList<Period> Between(Period first, Period last)
    {
        Own(first, nameof(first));
        Own(last, nameof(last));
        if (last < first)
        {
            throw new ArgumentException($"{nameof(last)} is {last}; expected {first} or later.", nameof(last));
        }

        List<Period> periods = [first];
        while (periods[^1] != last)
        {
            periods.Add(periods[^1].Next());
        }

        return periods.AsReadOnly();
    }

    /// <summary>One phrase, such as <c>Quarters of years from April in Europe/Berlin</c>; it does not depend on the culture.</summary>
    public override string ToString() => Unit switch
    {
        PeriodUnit.Week => $"Weeks from {FirstDayOfWeek} in {Zone.Id}",
        PeriodUnit.IsoWeek => $"ISO weeks in {Zone.Id}",
        PeriodUnit.Quarter or PeriodUnit.Year when FirstMonth != 1 =>
            (Unit is PeriodUnit.Quarter ? "Quarters of years" : "Years")
            + $" from {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(FirstMonth)} in {Zone.Id}",
        _ => $"{Unit}s in {Zone.Id}",
    };

    /// <summary>Whether a period is of this kind.</summary>
    internal bool Has(Period period) => TryOf(period.Start, out Period own) && own == period;

    /// <summary>The period that a date lies in; a refusal names the argument that the date came in.</summary>
    internal Period Of(DateOnly date, string name) => TryOf(date, out Period period) ? period : throw Period.OutOfCalendar(Unit, date, name);

    /// <summary>The period that a moment falls in, unless part of it lies outside the calendar.</summary>
    internal bool TryOf(Moment moment, out Period period)
    {
        period = default;
        return _dates.TryDateOf(moment, out DateOnly date) && TryOf(date, out period);
    }

    /// <summary>Says that a moment falls in no period.</summary>
    internal ArgumentOutOfRangeException Refusal(Moment moment, string name) => Period.OutOfCalendar(Unit, moment.ToDateTimeOffset(), name);

    /// <summary>The period that a date lies in, unless part of it lies outside the calendar.</summary>
    internal bool TryOf(DateOnly date, out Period period) => Period.TryContaining(Unit, date, FirstMonth, FirstDayOfWeek, out period);

    /// <summary>The period of a number, as <see cref="Period.Number"/> counts them.</summary>
    internal Period Numbered(int number) => Period.Numbered(Unit, number, FirstMonth, FirstDayOfWeek);

    private void Own(Period period, string name)
    {
        if (!Has(period))
        {
            throw new ArgumentException($"{name} is {period} ({period.Unit}); expected one of {this}.", name);
        }
    }
}
