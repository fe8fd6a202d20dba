using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How long a period is: whole months, or days.</summary>
/// <remarks>A month is 365.25/12 days where the two meet. The default value is 0 days, and converts to nothing. Immutable and thread-safe.</remarks>
[StructLayout(LayoutKind.Auto), JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct PeriodLength
{
    private const double DaysPerMonth = 365.25 / 12;

    private PeriodLength(int count, bool isMonths)
    {
        Count = count;
        IsMonths = isMonths;
    }

    /// <summary>Twelve months.</summary>
    public static PeriodLength Year { get; } = Months(12);

    /// <summary>The months, or the days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("count"), JsonRequired]
    public int Count { get; init => field = Guard.AtLeast(value, 0, nameof(Count)); }

    /// <summary>Whether it is counted in months.</summary>
    [JsonPropertyName("isMonths"), JsonRequired]
    public bool IsMonths { get; init; }

    /// <summary>A number of months.</summary>
    /// <param name="count">The months, at least 1.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static PeriodLength Months(int count) => new(Guard.AtLeast(count, 1), isMonths: true);

    /// <summary>A number of days.</summary>
    /// <param name="count">The days, at least 1.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static PeriodLength Days(int count) => new(Guard.AtLeast(count, 1), isMonths: false);

    /// <summary>The length between two openings: in months where both fall on one day of the month, else in days.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The day after the last.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public static PeriodLength Between(DateOnly start, DateOnly end) =>
        end <= start
            ? throw new ArgumentException(FormattableString.Invariant($"end is {end:yyyy-MM-dd}; expected a day after {start:yyyy-MM-dd}."), nameof(end))
            : start.Day == end.Day
                ? Months(((end.Year - start.Year) * 12) + end.Month - start.Month)
                : Days(end.DayNumber - start.DayNumber);

    /// <summary>The length of a calendar period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Months of a month, a quarter or a year; days of a day or a week.</returns>
    public static PeriodLength Of(Period period) => period.Unit switch
    {
        PeriodUnit.Day => Days(1),
        PeriodUnit.Week or PeriodUnit.IsoWeek => Days(7),
        PeriodUnit.Month => Months(1),
        PeriodUnit.Quarter => Months(3),
        _ => Months(12),
    };

    /// <summary>This length by another.</summary>
    internal double Over(PeriodLength other) => IsMonths == other.IsMonths ? (double)Count / other.Count : InDays / other.InDays;

    private double InDays => IsMonths ? Count * DaysPerMonth : Count;

    /// <summary>The length, such as "3 months" or "1 day".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(IsMonths ? "month" : "day")}{(Count == 1 ? "" : "s")}");
}
