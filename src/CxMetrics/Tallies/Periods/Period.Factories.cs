using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

public readonly partial record struct Period
{
    // Months are counted from January of a year 0.
    private const int FirstMonthIndex = 1 * 12;
    private const int LastMonthIndex = (9999 * 12) + 11;

    /// <summary>The day of a date.</summary>
    /// <param name="date">Any date.</param>
    public static Period Day(DateOnly date) => new(PeriodUnit.Day, date, 1);

    /// <summary>The seven days from a date, whose day of the week becomes the week's first day.</summary>
    /// <param name="start">The first day, 9999-12-25 at the latest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The week would end after 9999-12-31.</exception>
    public static Period Week(DateOnly start) => StartingOn(PeriodUnit.Week, start);

    /// <summary>A week of ISO 8601, by its year and number.</summary>
    /// <param name="weekYear">The year that holds the week's Thursday, 1 to 9999.</param>
    /// <param name="week">The number of the week, from 1 to the year's 52 or 53.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="weekYear"/> or <paramref name="week"/> is out of its range, or the week would end after 9999-12-31.
    /// </exception>
    public static Period IsoWeek(int weekYear, int week)
    {
        Guard.InRange(weekYear, 1, 9999);
        Guard.InRange(week, 1, ISOWeek.GetWeeksInYear(weekYear));
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(weekYear, week, DayOfWeek.Monday));
        return TryContaining(PeriodUnit.IsoWeek, monday, 1, DayOfWeek.Monday, out Period period)
            ? period
            : throw new ArgumentOutOfRangeException(
                nameof(week), week, $"{nameof(week)} is {week}; expected a week that ends by {LabelOf(DateOnly.MaxValue)}.");
    }

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="year"/> or <paramref name="month"/> is out of its range.
    /// </exception>
    public static Period Month(int year, int month) =>
        new(PeriodUnit.Month, new DateOnly(Guard.InRange(year, 1, 9999), Guard.InRange(month, 1, 12), 1), 1);

    /// <summary>A quarter of a calendar or fiscal year.</summary>
    /// <param name="year">The year, 1 to 9999; of a fiscal year, the calendar year in which it ends.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <param name="fiscalYearStartMonth">The month in which the year starts, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is out of its range, or the quarter would start before 0001-01-01.
    /// </exception>
    public static Period Quarter(int year, int quarter, int fiscalYearStartMonth = 1)
    {
        Guard.InRange(quarter, 1, 4);
        return FromYear(PeriodUnit.Quarter, year, 3 * (quarter - 1), fiscalYearStartMonth);
    }

    /// <summary>A calendar or fiscal year.</summary>
    /// <param name="year">The year, 1 to 9999; of a fiscal year, the calendar year in which it ends.</param>
    /// <param name="fiscalYearStartMonth">The month in which the year starts, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is out of its range, or the year would start before 0001-01-01.
    /// </exception>
    public static Period Year(int year, int fiscalYearStartMonth = 1) =>
        FromYear(PeriodUnit.Year, year, 0, fiscalYearStartMonth);

    /// <summary>The period of a unit that starts on a date.</summary>
    /// <param name="unit">The calendar unit.</param>
    /// <param name="start">
    /// A date on which such a period starts: any for days and weeks, a Monday for ISO weeks, the first day of a month for months,
    /// of a quarter for quarters and of a year for years.
    /// </param>
    /// <param name="fiscalYearStartMonth">The month in which the year starts, 1 to 12; 1 unless the unit is a quarter or a year.</param>
    /// <exception cref="ArgumentException">No period of that unit starts on <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="unit"/> is not one of the units, <paramref name="fiscalYearStartMonth"/> is out of its range, or the period
    /// would end after 9999-12-31.
    /// </exception>
    public static Period StartingOn(PeriodUnit unit, DateOnly start, int fiscalYearStartMonth = 1)
    {
        Guard.Defined(unit);
        Guard.InRange(fiscalYearStartMonth, 1, unit is PeriodUnit.Quarter or PeriodUnit.Year ? 12 : 1);
        DayOfWeek firstDay = unit is PeriodUnit.Week ? start.DayOfWeek : DayOfWeek.Monday;
        bool isWhole = TryContaining(unit, start, fiscalYearStartMonth, firstDay, out Period period);
        if (isWhole && period.Start != start)
        {
            throw new ArgumentException(
                $"{nameof(start)} is {LabelOf(start)}, a {start.DayOfWeek}; "
                + $"expected {ExpectedStart(unit, fiscalYearStartMonth)}.",
                nameof(start));
        }

        return isWhole ? period : throw OutOfCalendar(unit, start, nameof(start));
    }

    /// <summary>The period that a date lies in; false if part of it would lie outside 0001-01-01 to 9999-12-31.</summary>
    internal static bool TryContaining(PeriodUnit unit, DateOnly date, int firstMonth, DayOfWeek firstDay, out Period period)
    {
        // Facts are grouped by month more than by anything else, and a month needs neither its year nor a check of its end.
        if (unit is PeriodUnit.Month)
        {
            period = new Period(unit, DateOnly.FromDayNumber(date.DayNumber - date.Day + 1), 1);
            return true;
        }

        int months = MonthsIn(unit);
        if (months > 0)
        {
            (int year, int month, _) = date;
            int monthsInto = (month - firstMonth + 12) % months;
            return TryFromMonth(unit, (year * 12) + month - 1 - monthsInto, firstMonth, out period);
        }

        int daysInto = unit is PeriodUnit.Day ? 0 : (date.DayOfWeek - firstDay + 7) % 7;
        return TryFromDay(unit, date.DayNumber - daysInto, out period);
    }

    internal static ArgumentOutOfRangeException OutOfCalendar<T>(PeriodUnit unit, T value, string name)
        where T : IFormattable
    {
        string format = value is DateOnly ? "yyyy-MM-dd" : "O";
        return new ArgumentOutOfRangeException(
            name,
            value,
            $"{name} is {value.ToString(format, CultureInfo.InvariantCulture)}; expected a {unit} that lies wholly within "
            + $"{LabelOf(DateOnly.MinValue)} to {LabelOf(DateOnly.MaxValue)}.");
    }

    private static Period FromYear(PeriodUnit unit, int year, int monthsInto, int fiscalYearStartMonth)
    {
        Guard.InRange(year, 1, 9999);
        Guard.InRange(fiscalYearStartMonth, 1, 12);
        int startYear = fiscalYearStartMonth == 1 ? year : year - 1;
        int month = (startYear * 12) + fiscalYearStartMonth - 1 + monthsInto;
        return TryFromMonth(unit, month, fiscalYearStartMonth, out Period period)
            ? period
            : throw new ArgumentOutOfRangeException(
                nameof(year), year, $"{nameof(year)} is {year}; expected a {unit} that starts on or after 0001-01-01.");
    }

    private static bool TryFromDay(PeriodUnit unit, int dayNumber, out Period period)
    {
        bool isWhole = dayNumber >= 0 && dayNumber + DaysIn(unit) - 1 <= DateOnly.MaxValue.DayNumber;
        period = isWhole ? new Period(unit, DateOnly.FromDayNumber(dayNumber), 1) : default;
        return isWhole;
    }

    private static bool TryFromMonth(PeriodUnit unit, int monthIndex, int firstMonth, out Period period)
    {
        bool isWhole = monthIndex >= FirstMonthIndex && monthIndex + MonthsIn(unit) - 1 <= LastMonthIndex;
        period = isWhole ? new Period(unit, new DateOnly(monthIndex / 12, (monthIndex % 12) + 1, 1), firstMonth) : default;
        return isWhole;
    }

    private static int MonthsIn(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Month => 1,
        PeriodUnit.Quarter => 3,
        PeriodUnit.Year => 12,
        _ => 0,
    };

    private static int DaysIn(PeriodUnit unit) => unit is PeriodUnit.Day ? 1 : 7;

    private static string ExpectedStart(PeriodUnit unit, int firstMonth) => unit switch
    {
        PeriodUnit.IsoWeek => "a Monday",
        PeriodUnit.Month => "the first day of a month",
        PeriodUnit.Quarter => string.Create(
            CultureInfo.InvariantCulture, $"the first day of a quarter of a year that starts in month {firstMonth}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"the first day of a year that starts in month {firstMonth}"),
    };

    private bool TryMove(int count, out Period period)
    {
        int months = MonthsIn(Unit);
        return months > 0
            ? TryFromMonth(Unit, (Start.Year * 12) + Start.Month - 1 + (count * months), FirstMonth, out period)
            : TryFromDay(Unit, Start.DayNumber + (count * DaysIn(Unit)), out period);
    }
}
