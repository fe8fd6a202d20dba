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
            "M:CxMetrics.ClockIntervalJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ClockIntervalJsonConverter(), "9")),
        new(
            "M:CxMetrics.ClockIntervalJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ClockIntervalJsonConverter(), "\"09:15/PT30M\"")),
        new(
            "M:CxMetrics.ClockIntervalJsonConverter.ReadAsPropertyName(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => ReadName(new ClockIntervalJsonConverter(), """{"nine":1}""")),
        new(
            "M:CxMetrics.ClockIntervals.#ctor(System.TimeZoneInfo,System.Int32) | ArgumentOutOfRangeException",
            () => _ = new ClockIntervals(TimeZoneInfo.Utc, 0)),
        new("M:CxMetrics.Weekday.#ctor(System.DayOfWeek) | ArgumentOutOfRangeException", () => _ = new Weekday((DayOfWeek)7)),
        new(
            "M:CxMetrics.WeekdayJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new WeekdayJsonConverter(), "1")),
        new(
            "M:CxMetrics.WeekdayJsonConverter.ReadAsPropertyName(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => ReadName(new WeekdayJsonConverter(), """{"someday":1}""")),
    ];
}
