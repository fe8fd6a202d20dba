using System.Globalization;
using NodaTime;

namespace CxMetrics.Tests.Tallies;

public sealed class PeriodStartsAtTests
{
    public static TheoryData<string> ZoneIds() => CalendarZones.Theory();

    [Theory]
    [MemberData(nameof(ZoneIds))]
    public void StartsAt_EveryDayOf1975To2024_AgreesWithNodaTime(string id)
    {
        TimeZoneInfo zone = CalendarZones.Zone(id);
        DateTimeZone noda = CalendarZones.Noda(id);
        var wrong = new List<string>();
        for (var date = new DateOnly(1975, 1, 1); date.Year < 2025; date = date.AddDays(1))
        {
            DateTimeOffset expected = NodaStart(date, noda);
            DateTimeOffset actual = Period.Day(date).StartsAt(zone);
            if (!actual.EqualsExact(expected))
            {
                wrong.Add($"{date:O}: {actual:O} instead of {expected:O}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00")] // midnight skipped
    [InlineData("America/Havana", "2024-11-03", "2024-11-03T00:00:00-04:00")] // midnight twice
    [InlineData("America/St_Johns", "2010-11-07", "2010-11-07T00:00:00-02:30")] // back at 00:01 to the day before
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00")] // the whole day skipped
    [InlineData("Pacific/Apia", "2011-12-31", "2011-12-31T00:00:00+14:00")]
    [InlineData("Africa/Cairo", "2014-08-01", "2014-08-01T01:00:00+03:00")] // midnight skipped
    [InlineData("Europe/Berlin", "2026-03-29", "2026-03-29T00:00:00+01:00")]
    [InlineData("Europe/Berlin", "2026-03-30", "2026-03-30T00:00:00+02:00")]
    public void StartsAt_AwkwardMidnight_IsTheFirstInstantOfTheDay(string id, string date, string expected)
    {
        DateTimeOffset start = Period.Day(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)).StartsAt(CalendarZones.Zone(id));

        start.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(ZoneIds))]
    public void StartsAt_OfNext_IsWhereThePeriodsInstantsEnd(string id)
    {
        TimeZoneInfo zone = CalendarZones.Zone(id);
        Periods[] kinds =
        [
            Periods.Days(zone), Periods.Weeks(zone, DayOfWeek.Sunday), Periods.IsoWeeks(zone), Periods.Months(zone),
            Periods.Quarters(zone, 2), Periods.Years(zone, 10),
        ];
        foreach (Periods periods in kinds)
        {
            Period first = periods.Of(new DateOnly(2009, 1, 1));
            foreach (Period period in periods.Between(first, periods.Of(new DateOnly(2013, 1, 1))))
            {
                DateTimeOffset end = period.Next().StartsAt(zone);
                if (end == period.StartsAt(zone))
                {
                    id.Should().Be("Pacific/Apia");
                    period.Should().Be(Period.Day(new DateOnly(2011, 12, 30)));
                    continue;
                }

                periods.Of(period.StartsAt(zone)).Should().Be(period);
                periods.Of(end.AddTicks(-1)).Should().Be(period);
                periods.Of(end).Start.Should().BeOnOrAfter(period.Next().Start);
            }
        }
    }

    [Fact]
    public void StartsAt_AtTheEndsOfTheCalendar_IsRightOrThrows()
    {
        TimeZoneInfo west = TimeZoneInfo.CreateCustomTimeZone("West", TimeSpan.FromHours(-14), "West", "West");
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(14), "East", "East");
        Period first = default;
        Period last = Period.Day(DateOnly.MaxValue);

        first.StartsAt(TimeZoneInfo.Utc).Should().Be(DateTimeOffset.MinValue);
        first.StartsAt(west).Should().Be(DateTimeOffset.MinValue.AddHours(14));
        last.StartsAt(west).Should().Be(new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.FromHours(-14)));
        last.StartsAt(east).Should().Be(new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.FromHours(14)));
        Action tooEarly = () => first.StartsAt(east);
        tooEarly.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("zone").WithMessage("0001-01-01 in East*");
    }

    [Fact]
    public void StartsAt_NullZone_Throws()
    {
        Action start = () => Period.Month(2026, 1).StartsAt(null!);

        start.Should().ThrowExactly<ArgumentNullException>().WithParameterName("zone");
    }

    private static DateTimeOffset NodaStart(DateOnly date, DateTimeZone zone)
    {
        try
        {
            return zone.AtStartOfDay(LocalDate.FromDateOnly(date)).ToDateTimeOffset();
        }
        catch (SkippedTimeException)
        {
            return zone.AtStartOfDay(LocalDate.FromDateOnly(date.AddDays(1))).ToDateTimeOffset();
        }
    }
}
