using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.TimeZones;

namespace CxMetrics.Tests.Tallies;

public sealed class PeriodsTests
{
    private static readonly TimeZoneInfo Utc = TimeZoneInfo.Utc;

    public static TheoryData<string> ZoneIds() => CalendarZones.Theory();

    [Theory]
    [MemberData(nameof(ZoneIds))]
    public void Of_InstantsAroundEveryChangeAndMidnight_AgreesWithNodaTime(string id)
    {
        DateTimeZone noda = CalendarZones.Noda(id);
        Periods days = Periods.Days(CalendarZones.Zone(id));
        Periods months = Periods.Months(CalendarZones.Zone(id));
        var wrong = new List<string>();
        foreach (DateTimeOffset moment in Moments(noda, 1975, 2025))
        {
            DateOnly expected = CalendarZones.NodaDate(moment, noda);
            if (days.Of(moment) != Period.Day(expected) || months.Of(moment) != Period.Month(expected.Year, expected.Month))
            {
                wrong.Add($"{moment:O}: {days.Of(moment)} and {months.Of(moment)} instead of {expected:O}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Of_EveryZoneOfTheSystem_IsTheDateThatTheZoneShows()
    {
        var wrong = new List<string>();
        foreach (TimeZoneInfo zone in TimeZoneInfo.GetSystemTimeZones().DistinctBy(OneOfItsNames, StringComparer.Ordinal))
        {
            Periods days = Periods.Days(zone);
            foreach (DateTimeOffset moment in Moments(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) ?? DateTimeZone.Utc, 1850, 2060))
            {
                if (days.Of(moment).Start != DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime))
                {
                    wrong.Add($"{zone.Id} {moment:O}: {days.Of(moment)}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Of_SameInstantAnyOffset_IsTheSamePeriod()
    {
        Periods months = Periods.Months(CalendarZones.Zone("America/New_York"));
        var utc = new DateTimeOffset(2026, 12, 1, 4, 59, 59, TimeSpan.Zero);

        months.Of(utc).Should().Be(Period.Month(2026, 11));
        months.Of(utc.ToOffset(TimeSpan.FromHours(9))).Should().Be(Period.Month(2026, 11));
        months.Of(utc.AddSeconds(1)).Should().Be(Period.Month(2026, 12));
    }

    [Fact]
    public void Of_RepeatedHourAcrossMidnight_IsTheDateThatTheClockShows()
    {
        Periods days = Periods.Days(CalendarZones.Zone("America/St_Johns"));
        var firstMidnight = new DateTimeOffset(2010, 11, 7, 0, 0, 0, TimeSpan.FromHours(-2.5));

        days.Of(firstMidnight).Start.Day.Should().Be(7);
        days.Of(firstMidnight.AddMinutes(1)).Start.Day.Should().Be(6);
        days.Of(firstMidnight.AddHours(1)).Start.Day.Should().Be(7);
    }

    [Fact]
    public void IsoWeeks_EveryDayOf1990To2040_AgreeWithIsoWeekAndNodaTime()
    {
        Periods weeks = Periods.IsoWeeks(Utc);
        for (var date = new DateOnly(1990, 1, 1); date.Year <= 2040; date = date.AddDays(1))
        {
            var local = LocalDate.FromDateOnly(date);
            DateTime day = date.ToDateTime(TimeOnly.MinValue);
            Period week = weeks.Of(date);
            int year = ISOWeek.GetYear(day);
            int number = ISOWeek.GetWeekOfYear(day);

            Assert.Equal(Period.IsoWeek(year, number), week);
            Assert.Equal($"{year:0000}-W{number:00}", week.ToString());
            Assert.Equal(WeekYearRules.Iso.GetWeekYear(local), year);
            Assert.Equal(WeekYearRules.Iso.GetWeekOfWeekYear(local), number);
            Assert.True(week.Start.DayOfWeek == DayOfWeek.Monday && week.Contains(date) && week.LastDay == week.Start.AddDays(6));
        }
    }

    [Theory]
    [InlineData(DayOfWeek.Sunday)]
    [InlineData(DayOfWeek.Monday)]
    [InlineData(DayOfWeek.Wednesday)]
    [InlineData(DayOfWeek.Saturday)]
    public void Weeks_EveryDayOfAYear_StartOnTheChosenDayAtMostSixDaysBefore(DayOfWeek firstDay)
    {
        Periods weeks = Periods.Weeks(Utc, firstDay);
        for (var date = new DateOnly(2027, 12, 1); date.Year < 2029; date = date.AddDays(1))
        {
            LocalDate expected = DateAdjusters.PreviousOrSame((IsoDayOfWeek)(firstDay == DayOfWeek.Sunday ? 7 : (int)firstDay))(
                LocalDate.FromDateOnly(date));

            Assert.Equal(Period.Week(expected.ToDateOnly()), weeks.Of(date));
        }
    }

    [Fact]
    public void QuartersAndYears_EveryFiscalStart_AreNamedByTheYearInWhichTheYearEnds()
    {
        for (int firstMonth = 1; firstMonth <= 12; firstMonth++)
        {
            Periods quarters = Periods.Quarters(Utc, firstMonth);
            Periods years = Periods.Years(Utc, firstMonth);
            for (var date = new DateOnly(2023, 1, 1); date.Year < 2026; date = date.AddDays(1))
            {
                // A fiscal year is the calendar year of the date moved forward so that its first month becomes January.
                LocalDate moved = LocalDate.FromDateOnly(new DateOnly(date.Year, date.Month, 1)).PlusMonths((13 - firstMonth) % 12);

                Assert.Equal(Period.Year(moved.Year, firstMonth), years.Of(date));
                Assert.Equal(Period.Quarter(moved.Year, ((moved.Month - 1) / 3) + 1, firstMonth), quarters.Of(date));
                Assert.True(quarters.Of(date).Contains(date) && years.Of(date).Contains(date));
            }
        }
    }

    [Fact]
    public void Between_Months_ListsEachOnce()
    {
        Periods months = Periods.Months(Utc);

        IReadOnlyList<Period> year = months.Between(Period.Month(2026, 11), Period.Month(2027, 2));

        year.Select(month => month.ToString()).Should().Equal("2026-11", "2026-12", "2027-01", "2027-02");
        months.Between(year[0], year[0]).Should().Equal(year[0]);
        months.Between(Period.Month(9999, 11), Period.Month(9999, 12)).Should().HaveCount(2);
    }

    [Fact]
    public void Between_AnotherKindOrOrder_Throws()
    {
        Periods sundays = Periods.Weeks(Utc, DayOfWeek.Sunday);
        Period sunday = Period.Week(new DateOnly(2026, 11, 15));
        Period monday = Period.Week(new DateOnly(2026, 11, 16));
        Periods fiscal = Periods.Quarters(Utc, 4);
        Action otherWeek = () => sundays.Between(sunday, monday);
        Action otherUnit = () => sundays.Between(Period.Month(2026, 11), sunday);
        Action otherYear = () => fiscal.Between(Period.Quarter(2026, 1), Period.Quarter(2026, 2, 4));
        Action backwards = () => sundays.Between(sunday, sunday.Previous());

        otherWeek.Should().ThrowExactly<ArgumentException>().WithParameterName("last").WithMessage("*expected one of Weeks from Sunday*");
        otherUnit.Should().ThrowExactly<ArgumentException>().WithParameterName("first").WithMessage("*2026-11 (Month)*");
        otherYear.Should().ThrowExactly<ArgumentException>().WithParameterName("first");
        backwards.Should().ThrowExactly<ArgumentException>().WithParameterName("last").WithMessage("*or later*");
    }

    [Fact]
    public void Equals_SameChoices_IsStructural()
    {
        Periods.Months(CalendarZones.Zone("Europe/Berlin")).Should().Be(Periods.Months(CalendarZones.Zone("Europe/Berlin")));
        Periods.Quarters(Utc, 4).GetHashCode().Should().Be(Periods.Quarters(Utc, 4).GetHashCode());
        Periods.Months(Utc).Should().NotBe(Periods.Months(CalendarZones.Zone("Europe/Berlin")));
        Periods.Months(Utc).Should().NotBe(Periods.Days(Utc));
        Periods.Quarters(Utc).Should().NotBe(Periods.Quarters(Utc, 4));
        Periods.Weeks(Utc).Should().NotBe(Periods.Weeks(Utc, DayOfWeek.Sunday));
        Periods.Weeks(Utc).Should().NotBe(Periods.IsoWeeks(Utc));
    }

    [Fact]
    public void ToString_EachKind_SaysEveryChoice()
    {
        TimeZoneInfo berlin = CalendarZones.Zone("Europe/Berlin");

        Periods.Days(berlin).ToString().Should().Be("Days in Europe/Berlin");
        Periods.Weeks(berlin, DayOfWeek.Sunday).ToString().Should().Be("Weeks from Sunday in Europe/Berlin");
        Periods.IsoWeeks(berlin).ToString().Should().Be("ISO weeks in Europe/Berlin");
        Periods.Months(berlin).ToString().Should().Be("Months in Europe/Berlin");
        Periods.Quarters(berlin).ToString().Should().Be("Quarters in Europe/Berlin");
        Periods.Quarters(berlin, 4).ToString().Should().Be("Quarters of years from April in Europe/Berlin");
        Periods.Years(berlin, 7).ToString().Should().Be("Years from July in Europe/Berlin");
    }

    [Fact]
    public void Properties_EachKind_AreTheChoices()
    {
        Periods weeks = Periods.Weeks(Utc, DayOfWeek.Sunday);
        Periods years = Periods.Years(Utc, 10);

        weeks.Unit.Should().Be(PeriodUnit.Week);
        weeks.Zone.Should().BeSameAs(Utc);
        weeks.FirstDayOfWeek.Should().Be(DayOfWeek.Sunday);
        weeks.FirstMonth.Should().Be(1);
        years.Unit.Should().Be(PeriodUnit.Year);
        years.FirstMonth.Should().Be(10);
    }

    public static TheoryData<string, Type, Action> Refused()
    {
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(14), "East", "East");
        TimeZoneInfo west = TimeZoneInfo.CreateCustomTimeZone("West", TimeSpan.FromHours(-14), "West", "West");
        Type isNull = typeof(ArgumentNullException);
        Type range = typeof(ArgumentOutOfRangeException);
        return new TheoryData<string, Type, Action>
        {
            { "zone", isNull, () => Periods.Days(null!) },
            { "zone", isNull, () => Periods.Weeks(null!) },
            { "zone", isNull, () => Periods.IsoWeeks(null!) },
            { "zone", isNull, () => Periods.Months(null!) },
            { "zone", isNull, () => Periods.Quarters(null!) },
            { "zone", isNull, () => Periods.Years(null!) },
            { "firstDay", range, () => Periods.Weeks(Utc, (DayOfWeek)7) },
            { "fiscalYearStartMonth", range, () => Periods.Quarters(Utc, 0) },
            { "fiscalYearStartMonth", range, () => Periods.Years(Utc, 13) },
            { "date", range, () => Periods.IsoWeeks(Utc).Of(DateOnly.MaxValue) },
            { "date", range, () => Periods.Weeks(Utc, DayOfWeek.Sunday).Of(DateOnly.MinValue) },
            { "date", range, () => Periods.Years(Utc, 4).Of(DateOnly.MinValue) },
            { "date", range, () => Periods.Quarters(Utc, 2).Of(DateOnly.MaxValue) },
            { "moment", range, () => Periods.IsoWeeks(Utc).Of(DateTimeOffset.MaxValue) },
            { "moment", range, () => Periods.Days(east).Of(DateTimeOffset.MaxValue) },
            { "moment", range, () => Periods.Days(west).Of(DateTimeOffset.MinValue) },
        };
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Members_BadArgument_ThrowNamingIt(string name, Type exception, Action act)
    {
        ArgumentException thrown = act.Should().Throw<ArgumentException>().WithParameterName(name).Which;

        thrown.Should().BeOfType(exception);
    }

    [Fact]
    public void Of_EndsOfTheCalendar_AreOrdinaryWhereThePeriodIsWhole()
    {
        Periods.Days(Utc).Of(DateTimeOffset.MaxValue).Start.Should().Be(DateOnly.MaxValue);
        Periods.Days(Utc).Of(DateTimeOffset.MinValue).Should().Be(default(Period));
        Periods.Months(Utc).Of(DateTimeOffset.MaxValue).Should().Be(Period.Month(9999, 12));
        Periods.IsoWeeks(Utc).Of(DateOnly.MinValue).Should().Be(Period.IsoWeek(1, 1));
        Periods.Years(Utc, 4).Of(new DateOnly(9999, 3, 31)).Should().Be(Period.Year(9999, 4));
    }

    private static string OneOfItsNames(TimeZoneInfo zone) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out string? id) ? id : zone.Id;

    /// <summary>The ticks around each change of the offset and around the midnights beside it, and instants at odd hours.</summary>
    private static IEnumerable<DateTimeOffset> Moments(DateTimeZone zone, int fromYear, int toYear)
    {
        Instant from = Instant.FromUtc(fromYear, 1, 1, 0, 0);
        Instant to = Instant.FromUtc(toYear, 1, 1, 0, 0);
        foreach (Instant change in zone.GetZoneIntervals(from, to).Where(i => i.HasStart && i.Start >= from).Select(i => i.Start))
        {
            DateTimeOffset moment = change.ToDateTimeOffset();
            for (int halfHours = -50; halfHours <= 50; halfHours++)
            {
                yield return moment.AddMinutes(30 * halfHours);
                yield return moment.AddMinutes(30 * halfHours).AddTicks(-1);
            }
        }

        for (DateTimeOffset moment = from.ToDateTimeOffset(); moment < to.ToDateTimeOffset(); moment = moment.AddHours(101.5))
        {
            yield return moment;
        }
    }
}
