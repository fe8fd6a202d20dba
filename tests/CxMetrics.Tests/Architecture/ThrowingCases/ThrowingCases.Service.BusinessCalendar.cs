namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string CalendarConstructor =
        "M:CxMetrics.BusinessCalendar.#ctor(System.String,System.TimeZoneInfo,CxMetrics.WeeklyHours,"
        + "System.Collections.Generic.IEnumerable{System.DateOnly},"
        + "System.Collections.Generic.IEnumerable{CxMetrics.SpecialDay},"
        + "System.Collections.Generic.IEnumerable{CxMetrics.HoursChange})";

    private const string ReadParameters = "(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions)";

    private static ThrowingCase[] BusinessCalendars =>
    [
        new("M:CxMetrics.Opening.#ctor(CxMetrics.Moment,CxMetrics.Moment) | ArgumentException", () => _ = new Opening(DateTimeOffset.UnixEpoch, DateTimeOffset.MinValue)),
        new($"{CalendarConstructor} | ArgumentNullException", () => Calendar(null!)),
        new($"{CalendarConstructor} | ArgumentNullException", () => new BusinessCalendar("c", null!, WeeklyHours.Closed).ToString()),
        new($"{CalendarConstructor} | ArgumentNullException", () => new BusinessCalendar("c", TimeZoneInfo.Utc, null!).ToString()),
        new($"{CalendarConstructor} | ArgumentNullException", () => Calendar("c", specialDays: [null!])),
        new($"{CalendarConstructor} | ArgumentNullException", () => Calendar("c", hoursChanges: [null!])),
        new($"{CalendarConstructor} | ArgumentException", () => Calendar("c", specialDays: [Special(DayHours.Closed), Special(DayHours.WholeDay)])),
        new($"{CalendarConstructor} | ArgumentException", () => Calendar("c", hoursChanges: [Change(WeeklyHours.Closed), Change(WeeklyHours.AlwaysOpen)])),
        new(
            "M:CxMetrics.BusinessCalendar.Openings(CxMetrics.Moment,CxMetrics.Moment) | ArgumentException",
            () => Calendar("c").Openings(DateTimeOffset.UnixEpoch, DateTimeOffset.MinValue)),
        new("P:CxMetrics.DayHours.Item(System.Int32) | ArgumentOutOfRangeException", () => DayHours.WholeDay[1].ToString()),
        new("P:CxMetrics.DayHours.Item(System.Int32) | ArgumentOutOfRangeException", () => DayHours.Closed[0].ToString()),
        new("M:CxMetrics.DayHours.Parse(System.String) | FormatException", () => DayHours.Parse("09:00-12:00,")),
        new("M:CxMetrics.OpeningWindow.Parse(System.String) | FormatException", () => OpeningWindow.Parse("9 to 5")),
        new("P:CxMetrics.WeeklyHours.Item(System.DayOfWeek) | ArgumentOutOfRangeException", () => WeeklyHours.Closed[(DayOfWeek)7].ToString()),
        new(
            "M:CxMetrics.WeeklyHours.With(System.DayOfWeek,CxMetrics.DayHours) | ArgumentOutOfRangeException",
            () => WeeklyHours.Closed.With((DayOfWeek)(-1), DayHours.Closed)),
    ];

    private static BusinessCalendar Calendar(
        string name, IEnumerable<SpecialDay>? specialDays = null, IEnumerable<HoursChange>? hoursChanges = null) =>
        new(name, TimeZoneInfo.Utc, WeeklyHours.Closed, null, specialDays, hoursChanges);

    private static SpecialDay Special(DayHours hours) => new(new DateOnly(2026, 12, 24), hours);

    private static HoursChange Change(WeeklyHours hours) => new(new DateOnly(2026, 7, 1), hours);
}
