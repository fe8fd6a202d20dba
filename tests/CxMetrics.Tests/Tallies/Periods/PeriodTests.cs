using System.Globalization;

namespace CxMetrics.Tests.Tallies;

public sealed class PeriodTests
{
    private static readonly DateOnly First = DateOnly.MinValue;
    private static readonly DateOnly Last = DateOnly.MaxValue;

    [Fact]
    public void ToString_FiscalYearByItsStart_IsNamedAsInTheUnitedKingdom()
    {
        Period.Year(2027, 4).ToString(FiscalYearName.ByStart).Should().Be("FY2026");
        Period.Quarter(2027, 4, 4).ToString(FiscalYearName.ByStart).Should().Be("FY2026-Q4", "January to March 2027");
        Period.Year(2027, 4).ToString(FiscalYearName.ByEnd).Should().Be("FY2027").And.Be(Period.Year(2027, 4).ToString());
        Period.Year(2026).ToString(FiscalYearName.ByStart).Should().Be("2026");
        Period.Month(2026, 4).ToString(FiscalYearName.ByStart).Should().Be("2026-04");
    }

    [Fact]
    public void ToString_EachUnit_IsUnambiguousLabel()
    {
        Period.Day(new DateOnly(2026, 11, 22)).ToString().Should().Be("2026-11-22");
        Period.Week(new DateOnly(2026, 11, 16)).ToString().Should().Be("2026-11-16/P7D");
        Period.IsoWeek(2026, 47).ToString().Should().Be("2026-W47");
        Period.Month(2026, 11).ToString().Should().Be("2026-11");
        Period.Quarter(2026, 4).ToString().Should().Be("2026-Q4");
        Period.Quarter(2027, 1, 7).ToString().Should().Be("FY2027-Q1");
        Period.Year(2026).ToString().Should().Be("2026");
        Period.Year(2027, 7).ToString().Should().Be("FY2027");
        Period.Month(7, 3).ToString().Should().Be("0007-03");
        Period.Year(8, 3).ToString().Should().Be("FY0008");
    }

    [Theory]
    [InlineData(1, "2026-01-01", "2026-12-31")]
    [InlineData(2, "2025-02-01", "2026-01-31")]
    [InlineData(3, "2025-03-01", "2026-02-28")]
    [InlineData(4, "2025-04-01", "2026-03-31")]
    [InlineData(7, "2025-07-01", "2026-06-30")]
    [InlineData(10, "2025-10-01", "2026-09-30")]
    [InlineData(12, "2025-12-01", "2026-11-30")]
    public void Year_WithFiscalStart_IsNamedByTheYearInWhichItEnds(int firstMonth, string start, string lastDay)
    {
        Period year = Period.Year(2026, firstMonth);

        year.Start.Should().Be(Date(start));
        year.LastDay.Should().Be(Date(lastDay));
        year.FirstMonth.Should().Be(firstMonth);
        year.ToString().Should().Be(firstMonth == 1 ? "2026" : "FY2026");
    }

    [Fact]
    public void Quarter_EveryFiscalStart_FourTileTheYear()
    {
        for (int firstMonth = 1; firstMonth <= 12; firstMonth++)
        {
            Period year = Period.Year(2028, firstMonth);
            Period[] quarters = [.. Enumerable.Range(1, 4).Select(q => Period.Quarter(2028, q, firstMonth))];

            quarters[0].Start.Should().Be(year.Start);
            quarters[3].LastDay.Should().Be(year.LastDay);
            for (int quarter = 1; quarter < 4; quarter++)
            {
                quarters[quarter].Start.Should().Be(quarters[quarter - 1].LastDay.AddDays(1));
                quarters[quarter].ToString().Should().Be(firstMonth == 1 ? $"2028-Q{quarter + 1}" : $"FY2028-Q{quarter + 1}");
            }
        }
    }

    [Fact]
    public void Default_IsTheFirstDayThereIs()
    {
        default(Period).Should().Be(Period.Day(First));
        default(Period).FirstMonth.Should().Be(1);
        default(Period).LastDay.Should().Be(First);
        default(Period).ToString().Should().Be("0001-01-01");
    }

    [Fact]
    public void Equals_SameDatesOfAnotherKind_IsAnotherKey()
    {
        Period.Quarter(2026, 1).Should().NotBe(Period.Quarter(2026, 4, 4));
        Period.Week(new DateOnly(2026, 11, 16)).Should().NotBe(Period.IsoWeek(2026, 47));
        Period.Month(2026, 1).Should().Be(Period.StartingOn(PeriodUnit.Month, new DateOnly(2026, 1, 1)));
        Period.Month(2026, 1).GetHashCode().Should().Be(Period.Month(2026, 1).GetHashCode());
    }

    [Fact]
    public void CompareTo_Mixed_OrdersByStartThenUnitThenFirstMonth()
    {
        Period[] ordered =
        [
            Period.Month(2025, 12),
            Period.IsoWeek(2026, 1), // starts 2025-12-29
            Period.Day(new DateOnly(2026, 1, 1)),
            Period.Week(new DateOnly(2026, 1, 1)),
            Period.Month(2026, 1),
            Period.Quarter(2026, 1),
            Period.Quarter(2026, 4, 4),
            Period.Year(2026),
            Period.Day(new DateOnly(2026, 1, 2)),
        ];

        Enumerable.Reverse(ordered).Order().Should().Equal(ordered);
        for (int i = 0; i < ordered.Length; i++)
        {
            for (int j = 0; j < ordered.Length; j++)
            {
                Math.Sign(ordered[i].CompareTo(ordered[j])).Should().Be(Math.Sign(i.CompareTo(j)));
                (ordered[i] < ordered[j]).Should().Be(i < j);
                (ordered[i] <= ordered[j]).Should().Be(i <= j);
                (ordered[i] > ordered[j]).Should().Be(i > j);
                (ordered[i] >= ordered[j]).Should().Be(i >= j);
            }
        }
    }

    [Fact]
    public void Contains_AroundTheEdges_TakesFirstAndLastDay()
    {
        Period february = Period.Month(2028, 2);

        february.Contains(new DateOnly(2028, 1, 31)).Should().BeFalse();
        february.Contains(new DateOnly(2028, 2, 1)).Should().BeTrue();
        february.Contains(new DateOnly(2028, 2, 29)).Should().BeTrue();
        february.Contains(new DateOnly(2028, 3, 1)).Should().BeFalse();
    }

    [Fact]
    public void IsoWeek_YearOf53Weeks_HasWeek53AndOthersDoNot()
    {
        Period.IsoWeek(2026, 53).Start.Should().Be(new DateOnly(2026, 12, 28));
        Period.IsoWeek(2026, 53).Next().Should().Be(Period.IsoWeek(2027, 1));

        Action week53 = () => Period.IsoWeek(2027, 53);
        week53.Should().Throw<ArgumentOutOfRangeException>().WithMessage("week is 53; expected 1 to 52.*");
    }

    [Theory]
    [InlineData(PeriodUnit.IsoWeek, "2026-11-17", 1, "*2026-11-17, a Tuesday; expected a Monday*")]
    [InlineData(PeriodUnit.Month, "2026-11-02", 1, "*2026-11-02*expected the first day of a month*")]
    [InlineData(PeriodUnit.Quarter, "2026-11-01", 1, "*expected the first day of a quarter of a year that starts in month 1*")]
    [InlineData(PeriodUnit.Quarter, "2026-10-01", 3, "*expected the first day of a quarter of a year that starts in month 3*")]
    [InlineData(PeriodUnit.Year, "2026-01-01", 4, "*expected the first day of a year that starts in month 4*")]
    public void StartingOn_DateThatStartsNoSuchPeriod_Throws(PeriodUnit unit, string start, int firstMonth, string message)
    {
        Action create = () => Period.StartingOn(unit, Date(start), firstMonth);

        create.Should().ThrowExactly<ArgumentException>().WithMessage(message).WithParameterName(nameof(start));
    }

    public static TheoryData<string, Action> OutOfRange() => new()
    {
        { "unit", () => Period.StartingOn((PeriodUnit)6, new DateOnly(2026, 1, 1)) },
        { "fiscalYearStartMonth", () => Period.StartingOn(PeriodUnit.Month, new DateOnly(2026, 4, 1), 4) },
        { "fiscalYearStartMonth", () => Period.StartingOn(PeriodUnit.Year, new DateOnly(2026, 4, 1), 13) },
        { "start", () => Period.StartingOn(PeriodUnit.Year, new DateOnly(9999, 4, 1), 4) },
        { "start", () => Period.Week(Last.AddDays(-5)) },
        { "weekYear", () => Period.IsoWeek(0, 1) },
        { "week", () => Period.IsoWeek(2026, 0) },
        { "week", () => Period.IsoWeek(9999, 52) },
        { "year", () => Period.Month(10000, 1) },
        { "month", () => Period.Month(2026, 13) },
        { "quarter", () => Period.Quarter(2026, 5) },
        { "year", () => Period.Quarter(0, 1) },
        { "year", () => Period.Quarter(1, 1, 4) },
        { "fiscalYearStartMonth", () => Period.Quarter(2026, 1, 0) },
        { "year", () => Period.Year(10000) },
        { "year", () => Period.Year(1, 2) },
        { "fiscalYearStartMonth", () => Period.Year(2026, 13) },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Factories_OutOfRange_ThrowNamingTheArgument(string name, Action create)
    {
        create.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(name);
    }

    [Fact]
    public void NextAndPrevious_AtTheEndsOfTheCalendar_ThrowAndSaySo()
    {
        Period[] latest =
        [
            Period.Day(Last), Period.Week(Last.AddDays(-6)), Period.IsoWeek(9999, 51), Period.Month(9999, 12),
            Period.Quarter(9999, 4), Period.Year(9999), Period.Year(9999, 4), Period.Quarter(9999, 4, 2).Next().Next().Next(),
        ];
        foreach (Period period in latest)
        {
            Action next = () => period.Next();
            next.Should().ThrowExactly<InvalidOperationException>().WithMessage($"{period} has no next*after 9999-12-31.");
            period.Contains(period.LastDay).Should().BeTrue();
        }

        Period[] earliest =
        [
            Period.Day(First), Period.Week(First.AddDays(6)), Period.IsoWeek(1, 1), Period.Month(1, 1), Period.Quarter(1, 1),
            Period.Year(1), Period.Year(2, 4), Period.Quarter(1, 2, 12),
        ];
        foreach (Period period in earliest)
        {
            Action previous = () => period.Previous();
            previous.Should().ThrowExactly<InvalidOperationException>().WithMessage($"{period} has no previous*before 0001-01-01.");
        }
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
