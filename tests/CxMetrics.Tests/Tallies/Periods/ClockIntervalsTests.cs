using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Tallies;

public sealed class ClockIntervalsTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly TimeZoneInfo Kathmandu = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kathmandu");

    [Theory]
    [InlineData("2026-01-15T08:59:59.9999999Z", "09:00/PT60M", "09:45/PT15M")]
    [InlineData("2026-01-15T09:00:00Z", "10:00/PT60M", "10:00/PT15M")]
    [InlineData("2026-01-15T09:00:00+05:00", "05:00/PT60M", "05:00/PT15M")]
    [InlineData("2026-07-15T09:00:00Z", "11:00/PT60M", "11:00/PT15M")]
    [InlineData("2026-01-15T23:30:00Z", "00:00/PT60M", "00:30/PT15M")]
    [InlineData("2026-03-29T00:59:59Z", "01:00/PT60M", "01:45/PT15M")]
    [InlineData("2026-03-29T01:00:00Z", "03:00/PT60M", "03:00/PT15M")]
    [InlineData("2026-10-25T00:10:00Z", "02:00/PT60M", "02:00/PT15M")]
    [InlineData("2026-10-25T01:10:00Z", "02:00/PT60M", "02:00/PT15M")]
    public void Of_MomentInBerlin_IsWhatTheClockShows(string moment, string hour, string quarter)
    {
        DateTimeOffset at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        ClockIntervals.Hours(Berlin).Of(at).ToString().Should().Be(hour);
        ClockIntervals.QuarterHours(Berlin).Of(at).ToString().Should().Be(quarter);
    }

    [Fact]
    public void Of_ZoneOfThreeQuarterHours_IsWhatTheClockShows() =>
        ClockIntervals.HalfHours(Kathmandu).Of(new DateTimeOffset(2026, 1, 15, 9, 0, 0, TimeSpan.Zero)).Should().Be(new ClockInterval(new TimeOnly(14, 30), 30));

    [Fact]
    public void Of_EdgesOfTheCalendar_DoNotThrow()
    {
        TimeZoneInfo west = TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-9), "west", "west");
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), "east", "east");

        ClockIntervals.Hours(west).Of(DateTimeOffset.MinValue).Start.Should().Be(new TimeOnly(15, 0));
        ClockIntervals.Hours(east).Of(DateTimeOffset.MaxValue).Start.Should().Be(new TimeOnly(8, 0));
        Weekday.Of(DateTimeOffset.MinValue, west).Day.Should().Be(DayOfWeek.Sunday);
        Weekday.Of(DateTimeOffset.MaxValue, east).Day.Should().Be(DayOfWeek.Saturday);
    }

    [Theory]
    [InlineData(1, 1440)]
    [InlineData(15, 96)]
    [InlineData(60, 24)]
    [InlineData(1440, 1)]
    public void All_AnyLength_CoversTheDayInOrder(int minutes, int count)
    {
        IReadOnlyList<ClockInterval> all = new ClockIntervals(TimeZoneInfo.Utc, minutes).All();

        all.Should().HaveCount(count).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        all[^1].Start.ToTimeSpan().Add(TimeSpan.FromMinutes(minutes)).Should().Be(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(7)]
    [InlineData(2880)]
    public void Constructor_LengthThatDoesNotDivideADay_IsRefused(int minutes)
    {
        FluentActions.Invoking(() => new ClockIntervals(Berlin, minutes)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(minutes)).WithMessage("*expected 1 to 1440, a divisor of 1440*");
        FluentActions.Invoking(() => new ClockInterval(TimeOnly.MinValue, minutes)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ClockInterval_StartBetweenIntervals_IsRefused() =>
        FluentActions.Invoking(() => new ClockInterval(new TimeOnly(9, 15), 30)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("start").WithMessage("*expected a whole number of intervals of 30 minutes after midnight*");

    [Fact]
    public void ClockInterval_Order_IsByStartThenLength()
    {
        ClockInterval nine = new(new TimeOnly(9, 0), 30);
        ClockInterval nineLong = new(new TimeOnly(9, 0), 60);
        ClockInterval ten = new(new TimeOnly(10, 0), 15);

        (nine < nineLong && nineLong < ten && ten > nine && nine <= nineLong && ten >= nineLong).Should().BeTrue();
        nine.CompareTo(nine).Should().Be(0);
        default(ClockInterval).Should().Be(new ClockInterval(TimeOnly.MinValue, 60));
        (nine.Start, nine.Minutes).Should().Be((new TimeOnly(9, 0), 30));
    }

    [Fact]
    public void Json_Keys_RoundTripAsText()
    {
        ClockInterval[] intervals = [.. new ClockIntervals(Berlin, 1).All(), new ClockInterval(TimeOnly.MinValue, 1440), default];
        foreach (ClockInterval interval in intervals)
        {
            string json = JsonSerializer.Serialize(interval, CxMetricsJson.TypeInfo<ClockInterval>());
            json.Should().Be($"\"{interval}\"");
            JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<ClockInterval>()).Should().Be(interval);
        }

        foreach (DayOfWeek day in Enum.GetValues<DayOfWeek>())
        {
            string json = JsonSerializer.Serialize(new Weekday(day), CxMetricsJson.TypeInfo<Weekday>());
            json.Should().Be($"\"{day}\"");
            JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<Weekday>()).Day.Should().Be(day);
        }

        string named = JsonSerializer.Serialize(new Dictionary<ClockInterval, Weekday> { [intervals[61]] = new(DayOfWeek.Friday) });
        named.Should().Be("""{"01:01/PT1M":"Friday"}""");
        JsonSerializer.Deserialize<Dictionary<ClockInterval, Weekday>>(named).Should().ContainKey(intervals[61]);
        JsonSerializer.Deserialize<Dictionary<Weekday, int>>(JsonSerializer.Serialize(new Dictionary<Weekday, int> { [new(DayOfWeek.Friday)] = 1 }))
            .Should().ContainKey(new Weekday(DayOfWeek.Friday));
    }

    [Theory]
    [InlineData("\"9:00/PT30M\"")]
    [InlineData("\"09:00/PT030M\"")]
    [InlineData("\"09:00/PT30H\"")]
    [InlineData("\"09:00-09:30\"")]
    [InlineData("\"09:15/PT30M\"")]
    [InlineData("\"24:00/PT30M\"")]
    [InlineData("\"09:00/PT7M\"")]
    [InlineData("\"09:00/PT99999M\"")]
    [InlineData("\"\"")]
    [InlineData("9")]
    public void Read_NoInterval_Throws(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ClockInterval>(json)).Should().ThrowExactly<JsonException>()
            .WithMessage("*An interval of the day is *");

    [Theory]
    [InlineData("\"monday\"")]
    [InlineData("1")]
    [InlineData("\"1\"")]
    public void Read_NoWeekday_Throws(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Weekday>(json)).Should().ThrowExactly<JsonException>();

    [Theory]
    [InlineData("2026-11-22T22:59:59Z", DayOfWeek.Sunday)]
    [InlineData("2026-11-22T23:00:00Z", DayOfWeek.Monday)]
    [InlineData("2026-07-19T22:00:00Z", DayOfWeek.Monday)]
    [InlineData("2026-11-23T00:30:00+05:00", DayOfWeek.Sunday)]
    public void WeekdayOf_MomentInBerlin_IsWhatTheCalendarShows(string moment, DayOfWeek expected) =>
        Weekday.Of(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), Berlin).Day.Should().Be(expected);

    [Fact]
    public void Weekday_EveryDayOfAYear_IsThatOfTheDate()
    {
        for (DateTimeOffset day = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero); day.Year == 2026; day = day.AddDays(1))
        {
            Weekday.Of(day, Berlin).Day.Should().Be(day.DayOfWeek);
        }
    }

    [Fact]
    public void Weekday_Order_IsFromMonday()
    {
        Weekday[] week = [.. Enum.GetValues<DayOfWeek>().Select(day => new Weekday(day)).Order()];

        week.Select(day => day.ToString()).Should().Equal("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        (week[0] < week[6] && week[6] > week[0] && week[0] <= week[1] && week[6] >= week[5]).Should().BeTrue();
        FluentActions.Invoking(() => new Weekday((DayOfWeek)7)).Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("day");
        FluentActions.Invoking(() => Weekday.Of(default, null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("zone");
    }

    [Fact]
    public void ClockIntervals_SameZoneAndLength_AreEqual()
    {
        ClockIntervals.HalfHours(Berlin).Should().Be(new ClockIntervals(Berlin, 30)).And.NotBe(ClockIntervals.Hours(Berlin));
        ClockIntervals.HalfHours(Berlin).ToString().Should().Be("Intervals of 30 minutes in Europe/Berlin");
        ClockIntervals.HalfHours(Berlin).Of(new TimeOnly(23, 59, 59)).Should().Be(new ClockInterval(new TimeOnly(23, 30), 30));
        FluentActions.Invoking(() => ClockIntervals.Hours(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("zone");
    }
}
