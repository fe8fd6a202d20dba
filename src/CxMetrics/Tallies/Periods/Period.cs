using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A day, week, month, quarter or year of the calendar: the key of everything that is grouped by time.</summary>
/// <remarks>
/// A period is a run of whole dates and knows no time zone; <see cref="Periods"/> says which period a moment falls in. Periods
/// are made by validated factories only, so that a month always starts on its first day and an ISO week on a Monday; the
/// <c>default</c> is the day 0001-01-01. Quarters and years may be fiscal (<see cref="FirstMonth"/>), and quarters of different
/// fiscal years are different keys even where their dates agree. Every operation takes constant time; a period is immutable.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<Period>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Period : IComparable<Period>
{
    // Counted from 0, so that the default of the struct has first month 1.
    private readonly byte _monthsAfterJanuary;

    private Period(PeriodUnit unit, DateOnly start, int firstMonth)
    {
        Unit = unit;
        Start = start;
        _monthsAfterJanuary = (byte)(firstMonth - 1);
    }

    /// <summary>The calendar unit.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first date of the period; of a <see cref="PeriodUnit.Week"/>, its day of the week is the week's first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last date of the period, inclusive.</summary>
    public DateOnly LastDay
    {
        get
        {
            int months = MonthsIn(Unit);
            if (months == 0)
            {
                return Start.AddDays(DaysIn(Unit) - 1);
            }

            DateOnly lastMonth = Start.AddMonths(months - 1);
            return lastMonth.AddDays(DateTime.DaysInMonth(lastMonth.Year, lastMonth.Month) - 1);
        }
    }

    /// <summary>The month (1 to 12) in which the year starts that a quarter or year belongs to; 1 for every other unit.</summary>
    public int FirstMonth => _monthsAfterJanuary + 1;

    /// <summary>Whether one period sorts before another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">Any period.</param>
    /// <param name="right">Any period.</param>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether one period sorts before another or equals it; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">Any period.</param>
    /// <param name="right">Any period.</param>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one period sorts after another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">Any period.</param>
    /// <param name="right">Any period.</param>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether one period sorts after another or equals it; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">Any period.</param>
    /// <param name="right">Any period.</param>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a date lies in the period, its first and last day included.</summary>
    /// <param name="date">Any date.</param>
    public bool Contains(DateOnly date) => date >= Start && date <= LastDay;

    /// <summary>The period of the same kind that starts on the day after <see cref="LastDay"/>.</summary>
    /// <exception cref="InvalidOperationException">That period would end after 9999-12-31.</exception>
    public Period Next() =>
        TryMove(1, out Period next)
            ? next
            : throw new InvalidOperationException($"{this} has no next {Unit}: it would end after {LabelOf(DateOnly.MaxValue)}.");

    /// <summary>The period of the same kind that ends on the day before <see cref="Start"/>.</summary>
    /// <exception cref="InvalidOperationException">That period would start before 0001-01-01.</exception>
    public Period Previous() =>
        TryMove(-1, out Period previous)
            ? previous
            : throw new InvalidOperationException(
                $"{this} has no previous {Unit}: it would start before {LabelOf(DateOnly.MinValue)}.");

    /// <summary>The first instant of the period in a time zone, with the zone's offset at that instant.</summary>
    /// <param name="zone">The zone whose local dates are meant.</param>
    /// <returns>
    /// Midnight at the start of <see cref="Start"/>; the earlier one where midnight occurs twice; the first instant after the
    /// gap where midnight, or the whole day, is skipped.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">That instant lies outside the years 1 to 9999 of UTC.</exception>
    /// <remarks>The period's instants end where those of <see cref="Next"/> start.</remarks>
    public DateTimeOffset StartsAt(TimeZoneInfo zone) =>
        ZoneDates.TryStartOf(Start, Guard.NotNull(zone), out DateTimeOffset instant)
            ? instant
            : throw new ArgumentOutOfRangeException(
                nameof(zone), zone.Id, $"{this} in {zone.Id} does not start within the years 1 to 9999 of UTC.");

    /// <summary>Orders by <see cref="Start"/>, then <see cref="Unit"/> (shorter first), then <see cref="FirstMonth"/>.</summary>
    /// <param name="other">Any period.</param>
    /// <returns>Negative, zero or positive as this period sorts before, with or after the other; zero only if they are equal.</returns>
    public int CompareTo(Period other)
    {
        int order = Start.CompareTo(other.Start);
        if (order == 0)
        {
            order = Unit - other.Unit;
        }

        return order == 0 ? _monthsAfterJanuary - other._monthsAfterJanuary : order;
    }

    /// <summary>
    /// The period's label: <c>2026-11-22</c>, <c>2026-11-16/P7D</c>, <c>2026-W47</c>, <c>2026-11</c>, <c>2026-Q4</c> or
    /// <c>2026</c>; fiscal <c>FY2027-Q1</c> or <c>FY2027</c>.
    /// </summary>
    /// <remarks>A fiscal year is named by the calendar year in which it ends. The label does not depend on the culture.</remarks>
    public override string ToString() => ToString(FiscalYearName.ByEnd);

    /// <summary>The period's label, with fiscal years named as you name them: April 2026 to March 2027 is <c>FY2026</c> by its start.</summary>
    /// <param name="fiscalYear">Which calendar year a fiscal year takes its name from; calendar years and other periods have one name.</param>
    /// <returns>The label, in invariant culture.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYear"/> is not a defined value.</exception>
    public string ToString(FiscalYearName fiscalYear)
    {
        Guard.Defined(fiscalYear);
        return Unit switch
        {
            PeriodUnit.Week => $"{LabelOf(Start)}/P7D",
            PeriodUnit.IsoWeek => IsoWeekLabel(),
            PeriodUnit.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodUnit.Quarter => string.Create(
                CultureInfo.InvariantCulture, $"{YearLabel(fiscalYear)}-Q{((Start.Month - FirstMonth + 12) % 12 / 3) + 1}"),
            PeriodUnit.Year => YearLabel(fiscalYear),
            _ => LabelOf(Start),
        };
    }

    private string IsoWeekLabel()
    {
        DateTime monday = Start.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");
    }

    private string YearLabel(FiscalYearName fiscalYear)
    {
        if (FirstMonth == 1)
        {
            return Start.ToString("yyyy", CultureInfo.InvariantCulture);
        }

        int endYear = Start.Month >= FirstMonth ? Start.Year + 1 : Start.Year;
        return string.Create(CultureInfo.InvariantCulture, $"FY{(fiscalYear == FiscalYearName.ByEnd ? endYear : endYear - 1):0000}");
    }

    private static string LabelOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
