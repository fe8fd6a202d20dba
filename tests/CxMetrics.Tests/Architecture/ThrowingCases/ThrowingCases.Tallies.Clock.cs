namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ClockKeys =>
    [
        new("M:CxMetrics.ClockInterval.#ctor(System.TimeOnly,System.Int32) | ArgumentOutOfRangeException", () => _ = new ClockInterval(default, 7)),
        new(
            "M:CxMetrics.ClockInterval.#ctor(System.TimeOnly,System.Int32) | ArgumentOutOfRangeException",
            () => _ = new ClockInterval(new TimeOnly(0, 1), 30)),
        new(
            "M:CxMetrics.ClockIntervals.#ctor(System.TimeZoneInfo,System.Int32) | ArgumentOutOfRangeException",
            () => _ = new ClockIntervals(TimeZoneInfo.Utc, 0)),
        new("M:CxMetrics.Weekday.#ctor(System.DayOfWeek) | ArgumentOutOfRangeException", () => _ = new Weekday((DayOfWeek)7)),
    ];
}
