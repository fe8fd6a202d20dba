using Rated = CxMetrics.RateTally<CxMetrics.ContactRateDefinition>;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CalendarPeriods =>
    [
        new("M:CxMetrics.Period.Week(System.DateOnly) | ArgumentOutOfRangeException", () => Period.Week(DateOnly.MaxValue)),
        new("M:CxMetrics.Period.IsoWeek(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.IsoWeek(0, 1)),
        new("M:CxMetrics.Period.IsoWeek(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.IsoWeek(2026, 54)),
        new("M:CxMetrics.Period.IsoWeek(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.IsoWeek(9999, 52)),
        new("M:CxMetrics.Period.Month(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.Month(0, 1)),
        new("M:CxMetrics.Period.Month(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.Month(2026, 13)),
        new(
            "M:CxMetrics.Period.Quarter(System.Int32,System.Int32,System.Int32) | ArgumentOutOfRangeException",
            () => Period.Quarter(2026, 5)),
        new(
            "M:CxMetrics.Period.Quarter(System.Int32,System.Int32,System.Int32) | ArgumentOutOfRangeException",
            () => Period.Quarter(1, 1, 4)),
        new(
            "M:CxMetrics.Period.Quarter(System.Int32,System.Int32,System.Int32) | ArgumentOutOfRangeException",
            () => Period.Quarter(2026, 1, 13)),
        new("M:CxMetrics.Period.Year(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.Year(10_000)),
        new("M:CxMetrics.Period.Year(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.Year(1, 4)),
        new("M:CxMetrics.Period.Year(System.Int32,System.Int32) | ArgumentOutOfRangeException", () => Period.Year(2026, 0)),
        new(
            "M:CxMetrics.Period.StartingOn(CxMetrics.PeriodUnit,System.DateOnly,System.Int32) | ArgumentException",
            () => Period.StartingOn(PeriodUnit.Month, new DateOnly(2026, 1, 2))),
        new(
            "M:CxMetrics.Period.StartingOn(CxMetrics.PeriodUnit,System.DateOnly,System.Int32) | ArgumentOutOfRangeException",
            () => Period.StartingOn((PeriodUnit)6, new DateOnly(2026, 1, 1))),
        new(
            "M:CxMetrics.Period.StartingOn(CxMetrics.PeriodUnit,System.DateOnly,System.Int32) | ArgumentOutOfRangeException",
            () => Period.StartingOn(PeriodUnit.Month, new DateOnly(2026, 1, 1), 2)),
        new(
            "M:CxMetrics.Period.StartingOn(CxMetrics.PeriodUnit,System.DateOnly,System.Int32) | ArgumentOutOfRangeException",
            () => Period.StartingOn(PeriodUnit.Week, DateOnly.MaxValue)),
        new("M:CxMetrics.Period.Next | InvalidOperationException", () => Period.Day(DateOnly.MaxValue).Next()),
        new("M:CxMetrics.Period.Previous | InvalidOperationException", () => Period.Day(DateOnly.MinValue).Previous()),
        new("M:CxMetrics.Period.StartsAt(System.TimeZoneInfo) | ArgumentOutOfRangeException", () => Period.Year(1).StartsAt(EastOfUtc)),
        new(
            "M:CxMetrics.Periods.Weeks(System.TimeZoneInfo,System.DayOfWeek) | ArgumentOutOfRangeException",
            () => Periods.Weeks(TimeZoneInfo.Utc, (DayOfWeek)7)),
        new(
            "M:CxMetrics.Periods.Quarters(System.TimeZoneInfo,System.Int32) | ArgumentOutOfRangeException",
            () => Periods.Quarters(TimeZoneInfo.Utc, 13)),
        new(
            "M:CxMetrics.Periods.Years(System.TimeZoneInfo,System.Int32) | ArgumentOutOfRangeException",
            () => Periods.Years(TimeZoneInfo.Utc, 13)),
        new(
            "M:CxMetrics.Periods.Of(System.DateOnly) | ArgumentOutOfRangeException",
            () => Periods.IsoWeeks(TimeZoneInfo.Utc).Of(DateOnly.MaxValue)),
        new(
            "M:CxMetrics.Periods.Of(CxMetrics.Moment) | ArgumentOutOfRangeException",
            () => Periods.Days(EastOfUtc).Of(DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.Periods.Of(CxMetrics.Moment) | ArgumentOutOfRangeException",
            () => Periods.IsoWeeks(TimeZoneInfo.Utc).Of(DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.Periods.Between(CxMetrics.Period,CxMetrics.Period) | ArgumentException",
            () => InUtc.Between(Period.Month(2026, 2), Period.Month(2026, 1))),
        new(
            "M:CxMetrics.Periods.Between(CxMetrics.Period,CxMetrics.Period) | ArgumentException",
            () => InUtc.Between(Period.Year(2026), Period.Month(2026, 1))),
        new(
            "M:CxMetrics.Breakdown.Rolling``1(CxMetrics.Breakdown{CxMetrics.Period,``0},System.Int32) | ArgumentOutOfRangeException",
            () => ByPeriod(Period.Month(2026, 1)).Rolling(0)),
        new(
            "M:CxMetrics.Breakdown.Rolling``1(CxMetrics.Breakdown{CxMetrics.Period,``0},System.Int32) | ArgumentException",
            () => ByPeriod(Period.Month(2026, 1), Period.Year(2027)).Rolling(3)),
        new(
            "M:CxMetrics.Breakdown.Rolling``1(CxMetrics.Breakdown{CxMetrics.Period,``0},System.Int32) | ArgumentException",
            () => ByPeriod(Period.Month(2026, 1), Period.Day(new DateOnly(2026, 2, 3)), Period.Month(2026, 3)).Rolling(3)),
        new(
            "M:CxMetrics.Breakdown.Rolling``1(CxMetrics.Breakdown{CxMetrics.Period,``0},System.Int32) | ArgumentException",
            () => ByPeriod(Period.Week(new DateOnly(9999, 12, 20)), Period.Week(new DateOnly(9999, 12, 24))).Rolling(3)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | ArgumentNullException",
            () => Breakdown.Pool<Rated>(null!, 2)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | ArgumentNullException",
            () => Breakdown.Pool([OneMoreRated, null!], 2)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | ArgumentOutOfRangeException",
            () => Breakdown.Pool([OneMoreRated], 0)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | ArgumentException",
            () => Breakdown.Pool([Net, Gross], 2)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | ArgumentException",
            () => Breakdown.Pool([Net, Net, Gross, Gross], 2)),
        new(
            "M:CxMetrics.Breakdown.Pool``1(System.Collections.Generic.IReadOnlyList{``0},System.Int32) | OverflowException",
            () => Breakdown.Pool([MostRated, OneMoreRated], 2)),
    ];

    private static TimeZoneInfo EastOfUtc => TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(14), "East", "East");

    private static Breakdown<Period, Rated> ByPeriod(params IEnumerable<Period> periods) =>
        Breakdown.From(periods.Select(period => KeyValuePair.Create(period, OneMoreRated)));
}
