using System.Text.Json;
using CxMetrics.Tests.Serialization;
using CxMetrics.Tests.Tallies;
using static CxMetrics.Tests.Service.CalendarSamples;

namespace CxMetrics.Tests.Service;

public sealed class BusinessCalendarJsonTests
{
    private const string Closed = """{"Monday":[],"Tuesday":[],"Wednesday":[],"Thursday":[],"Friday":[],"Saturday":[],"Sunday":[]}""";

    private const string Json =
        $$"""{"v":1,"name":"c","zone":"Europe/Berlin","hours":{{Closed}},"hoursChanges":{"2026-07-01":{{Closed}}},"holi"""
        + """days":["2026-01-01","2026-12-25"],"specialDays":{"2026-12-24":["09:00-12:00"]}}""";

    [Fact]
    public void Serialize_Calendar_IsTheSameEveryWayAndComesBack()
    {
        BusinessCalendar calendar = new(
            "c",
            CalendarZones.Zone("Europe/Berlin"),
            WeeklyHours.Closed,
            [Date("2026-12-25"), Date("2026-01-01")],
            [new SpecialDay(Date("2026-12-24"), Hours("09:00-12:00"))],
            [new HoursChange(Date("2026-07-01"), WeeklyHours.Closed)]);

        FourWays.ShouldAgree(calendar, Json);
        FourWays.ShouldRoundTrip(calendar);
        FourWays.ShouldRoundTrip(Office);
        FourWays.ShouldRoundTrip(BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc));
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2", "*has version 2; expected version 1*")]
    [InlineData("\"v\":1,", "", "*has no member \"v\"*")]
    [InlineData("\"name\":\"c\"", "\"name\":\" \"", "*is inconsistent: name is \" \"*")]
    [InlineData("\"name\":\"c\"", "\"name\":null", "*\"name\"*is null; expected text*")]
    [InlineData("Europe/Berlin", "Europe/Nowhere", "*\"zone\"*\"Europe/Nowhere\"; expected the id of a time zone*")]
    [InlineData("\"zone\":\"Europe/Berlin\",", "", "*has no member \"zone\"*")]
    [InlineData("\"hours\":{", "\"hours\":null,\"hoursChanges\":{", "The hours of a week are a JSON Null*")]
    [InlineData("\"holidays\":[", "\"holidays\":[1,", "*\"holidays\"*is 1; expected a date*")]
    [InlineData("2026-01-01", "2026-02-29", "*\"2026-02-29\"; expected a date*")]
    [InlineData("\"holidays\":[", "\"holidays\":{},\"specialDays\":[", "*\"holidays\"*expected an array*")]
    [InlineData("\"2026-12-24\":", "\"24.12.2026\":", "*\"specialDays\"*expected an object whose names are dates*")]
    [InlineData("\"specialDays\":{", "\"specialDays\":1,\"hoursChanges\":{", "*\"specialDays\"*is 1; expected an object*")]
    [InlineData("\"2026-12-24\":", "\"2026-12-24\":[],\"2026-12-24\":", "*is inconsistent: specialDays has 2026-12-24 twice*")]
    [InlineData("\"hoursChanges\":{", "\"hoursChanges\":{\"2026-07-01\":{},", "*is inconsistent: hoursChanges has 2026-07-01 twice*")]
    public void Deserialize_StateThatCannotBe_SaysWhatWasExpected(string old, string replacement, string message)
    {
        string json = Json.Replace(old, replacement, StringComparison.Ordinal);

        json.Should().NotBe(Json);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<BusinessCalendar>(json)).Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Serialize_ZoneMadeByHand_IsRefused()
    {
        TimeZoneInfo byHand = TimeZoneInfo.CreateCustomTimeZone("by hand", TimeSpan.FromHours(1), "by hand", "by hand");
        TimeZoneInfo sameName = TimeZoneInfo.CreateCustomTimeZone("Europe/Berlin", TimeSpan.FromHours(5), "other rules", "other rules");

        foreach (TimeZoneInfo zone in new[] { byHand, sameName })
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(BusinessCalendar.AlwaysOpen(zone)))
                .Should().Throw<JsonException>().WithMessage($"*\"always open\" is {zone.Id}, made by hand*");
        }
    }

    [Fact]
    public void RoundTrip_SpecialDayAndHoursChange_AreRecordsOfTheirOwn()
    {
        SpecialDay special = new(Date("2026-12-24"), Hours("09:00-12:00"));
        HoursChange change = new(Date("2026-07-01"), NineToFive);

        JsonSerializer.Deserialize<SpecialDay>(JsonSerializer.Serialize(special)).Should().Be(special);
        JsonSerializer.Deserialize<HoursChange>(JsonSerializer.Serialize(change)).Should().Be(change);
    }
}
