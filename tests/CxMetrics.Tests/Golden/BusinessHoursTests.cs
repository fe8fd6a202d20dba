using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact: whole seconds, counted minute by minute by the wall clock; the library is exact to the tick.</summary>
public class BusinessHoursTests
{
    private const string Golden = "service/business_hours/business_hours.json";

    // Where the file says null, its scan ended here: the answer is later, or never.
    private static readonly DateTimeOffset ScanEnd = new(2027, 1, 20, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonElement File = GoldenFile.Root(Golden);

    private static readonly Dictionary<string, BusinessCalendar> Calendars = File.GetProperty("calendars").EnumerateObject()
        .ToDictionary(calendar => calendar.Name, calendar => Calendar(calendar.Name, calendar.Value), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Calendars.Keys];

    [Fact]
    public void File_Content_IsWhatTheTestsExpect()
    {
        Calendars.Should().HaveCount(11);
        Cases("durations").Should().HaveCount(274);
        Cases("additions").Should().HaveCount(110);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Elapsed_EveryDurationOfTheCalendar_Agrees(string name)
    {
        BusinessCalendar calendar = Calendars[name];
        BusinessCalendar always = BusinessCalendar.AlwaysOpen(calendar.Zone);
        foreach (JsonElement expected in Of(name, "durations"))
        {
            DateTimeOffset from = Moment(expected, "start");
            DateTimeOffset to = Moment(expected, "end");

            calendar.Elapsed(from, to).Should().Be(Seconds(expected, "business_s"), "{0}", expected);
            calendar.Elapsed(to, from).Should().Be(-Seconds(expected, "business_s"), "{0}", expected);
            always.Elapsed(from, to).Should().Be(Seconds(expected, "elapsed_s"), "{0}", expected);
            calendar.Openings(from, to).Sum(opening => opening.Length.Ticks).Should().Be(Seconds(expected, "business_s").Ticks, "{0}", expected);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DueAt_EveryAdditionOfTheCalendar_Agrees(string name)
    {
        BusinessCalendar calendar = Calendars[name];
        foreach (JsonElement expected in Of(name, "additions"))
        {
            DateTimeOffset? due = calendar.DueAt(Moment(expected, "start"), Seconds(expected, "add_business_s"));
            if (expected.GetProperty("due").ValueKind == JsonValueKind.Null)
            {
                (due is null || due > ScanEnd).Should().BeTrue("{0} was not found by {1:u}", expected, ScanEnd);
            }
            else
            {
                due.Should().Be(Moment(expected, "due"), "{0}", expected);
            }
        }
    }

    [Fact]
    public void DueAt_CalendarThatIsNeverOpen_IsNullAndNotLater()
    {
        JsonElement[] never = [.. Of("always_closed", "additions").Where(expected => Seconds(expected, "add_business_s") > TimeSpan.Zero)];

        never.Should().HaveCount(8);
        foreach (JsonElement expected in never)
        {
            Calendars["always_closed"].DueAt(Moment(expected, "start"), Seconds(expected, "add_business_s")).Should().BeNull("{0}", expected);
        }
    }

    [Fact]
    public void Elapsed_AmbiguousCases_AreReadMinuteByMinuteAndNotByIntervals()
    {
        JsonElement[] ambiguous = [.. Cases("durations").Where(duration => duration.TryGetProperty("ambiguous", out _))];

        ambiguous.Should().HaveCount(4);
        foreach (JsonElement expected in ambiguous)
        {
            TimeSpan elapsed = Calendars[expected.GetProperty("calendar").GetString()!]
                .Elapsed(Moment(expected, "start"), Moment(expected, "end"));
            elapsed.Should().Be(Seconds(expected, "business_s"));
            elapsed.Should().NotBe(Seconds(expected, "interval_close_first_s")).And.NotBe(Seconds(expected, "interval_close_last_s"));
        }
    }

    /// <summary>Exact minutes are recurring decimals in the file, so the last digits of a double.</summary>
    [Fact]
    public void Elapsed_TicketThatMovedToAnotherSchedule_IsTheSumOfBoth()
    {
        JsonElement anchor = GoldenFile.Root("service/published_anchors.json").EnumerateArray()
            .Single(item => item.GetProperty("name").ValueEquals("Zendesk ticket 941606 two schedules"));
        JsonElement inputs = anchor.GetProperty("inputs");
        JsonElement expected = anchor.GetProperty("expected");
        DateTimeOffset created = Moment(inputs, "created");
        DateTimeOffset moved = Moment(inputs, "schedule2_from");
        DateTimeOffset reply = Moment(inputs, "reply");
        BusinessCalendar first = new("first", TimeZoneInfo.Utc, WeekMinutes(inputs.GetProperty("schedule1_week_minutes")));
        BusinessCalendar second = new("second", TimeZoneInfo.Utc, WeekMinutes(inputs.GetProperty("schedule2_week_minutes")));

        (first.Elapsed(created, moved) + second.Elapsed(moved, reply)).TotalMinutes
            .Should().BeApproximately(expected.Double("all_schedules_exact"), 1e-9);
        second.Elapsed(created, reply).TotalMinutes.Should().BeApproximately(expected.Double("last_schedule_only_exact"), 1e-9);
    }

    private static JsonElement[] Cases(string kind) => [.. File.GetProperty(kind).EnumerateArray()];

    private static IEnumerable<JsonElement> Of(string name, string kind) =>
        Cases(kind).Where(expected => expected.GetProperty("calendar").ValueEquals(name));

    private static BusinessCalendar Calendar(string name, JsonElement calendar)
    {
        WeeklyHours week = WeeklyHours.Closed;
        foreach (JsonProperty day in calendar.GetProperty("weekly").EnumerateObject())
        {
            week = week.With(Enum.GetValues<DayOfWeek>().Single(known => IsShort(known, day.Name)), Windows(day.Value));
        }

        return new BusinessCalendar(
            name,
            TimeZoneInfo.FindSystemTimeZoneById(calendar.GetProperty("tz").GetString()!),
            week,
            calendar.GetProperty("holidays").EnumerateArray().Select(date => Date(date.GetString()!)),
            calendar.GetProperty("overrides").EnumerateObject().Select(day => new SpecialDay(Date(day.Name), Windows(day.Value))));
    }

    private static bool IsShort(DayOfWeek day, string name) => day.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static DayHours Windows(JsonElement windows) =>
        [.. windows.EnumerateArray().Select(window => OpeningWindow.Parse($"{window[0].GetString()}-{window[1].GetString()}"))];

    // Minutes from the midnight at which Sunday starts.
    private static WeeklyHours WeekMinutes(JsonElement windows)
    {
        WeeklyHours week = WeeklyHours.Closed;
        foreach (JsonElement window in windows.EnumerateArray())
        {
            (int day, int open) = Math.DivRem(window[0].GetInt32(), 24 * 60);
            TimeOnly opens = TimeOnly.MinValue.AddMinutes(open);
            week = week.With((DayOfWeek)day, [new OpeningWindow(opens, opens.AddMinutes(window[1].GetInt32() - window[0].GetInt32()))]);
        }

        return week;
    }

    private static TimeSpan Seconds(JsonElement element, string name) => TimeSpan.FromSeconds(element.GetProperty(name).GetInt64());

    private static DateTimeOffset Moment(JsonElement element, string name) => element.GetProperty(name).GetDateTimeOffset();

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
