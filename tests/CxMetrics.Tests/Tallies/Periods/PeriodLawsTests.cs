using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Tallies;

public sealed class PeriodLawsTests
{
    private static readonly Config Config = Laws.Times(2000);

    private static readonly Gen<Periods> AnyPeriods =
        from zone in Gen.Elements(CalendarZones.Ids.Select(CalendarZones.Zone).ToArray())
        from firstDay in Gen.Elements(Enum.GetValues<DayOfWeek>())
        from firstMonth in Gen.Choose(1, 12)
        from periods in Gen.Elements(
            Periods.Days(zone),
            Periods.Weeks(zone, firstDay),
            Periods.IsoWeeks(zone),
            Periods.Months(zone),
            Periods.Quarters(zone, firstMonth),
            Periods.Years(zone, firstMonth))
        select periods;

    private static readonly Gen<(Periods Periods, DateOnly Date)> Cases =
        from periods in AnyPeriods
        from day in Gen.Choose(800, DateOnly.MaxValue.DayNumber - 800)
        select (periods, DateOnly.FromDayNumber(day));

    [Fact]
    public void Of_AnyDate_ContainsItAndOnlyThatPeriodDoes() => Check(Cases, c =>
    {
        Period period = c.Periods.Of(c.Date);
        return period.Contains(c.Date)
            && period.Unit == c.Periods.Unit
            && period.FirstMonth == c.Periods.FirstMonth
            && !period.Next().Contains(c.Date)
            && !period.Previous().Contains(c.Date)
            && c.Periods.Of(period.Start) == period
            && c.Periods.Of(period.LastDay) == period;
    });

    [Fact]
    public void NextAndPrevious_AnyPeriod_AreInverseAndLeaveNoGap() => Check(Cases, c =>
    {
        Period period = c.Periods.Of(c.Date);
        return period.Next().Previous() == period
            && period.Previous().Next() == period
            && period.Next().Start == period.LastDay.AddDays(1)
            && period.Previous().LastDay == period.Start.AddDays(-1)
            && period.Next() > period
            && c.Periods.Of(period.Next().Start) == period.Next();
    });

    [Fact]
    public void StartingOn_PartsOfAnyPeriod_GivesItBack() => Check(Cases, c =>
    {
        Period period = c.Periods.Of(c.Date);
        return Period.StartingOn(period.Unit, period.Start, period.FirstMonth) == period;
    });

    [Fact]
    public void ToString_PeriodsOfOneKind_DifferExactlyAsTheyDo() => Check(
        from c in Cases
        from days in Gen.Choose(-400, 400)
        select (Left: c.Periods.Of(c.Date), Right: c.Periods.Of(c.Date.AddDays(days))),
        pair => string.Equals(pair.Left.ToString(), pair.Right.ToString(), StringComparison.Ordinal) == (pair.Left == pair.Right));

    [Fact]
    public void Of_AnyMoment_IsThePeriodOfItsLocalDate() => Check(
        from periods in AnyPeriods
        from day in Gen.Choose(650_000, 760_000)
        from second in Gen.Choose(0, 86_399)
        select (Periods: periods, Moment: new DateTimeOffset(DateTime.MinValue, TimeSpan.Zero).AddDays(day).AddSeconds(second)),
        c => c.Periods.Of(c.Moment)
            == c.Periods.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(c.Moment, c.Periods.Zone).DateTime)));

    [Fact]
    public void Between_AnyTwo_CountsUpByNext() => Check(
        from c in Cases
        from days in Gen.Choose(0, 100)
        select (c.Periods, First: c.Periods.Of(c.Date), Last: c.Periods.Of(c.Date.AddDays(days))),
        c =>
        {
            IReadOnlyList<Period> between = c.Periods.Between(c.First, c.Last);
            return between[0] == c.First
                && between[^1] == c.Last
                && between.Zip(between.Skip(1)).All(pair => pair.First.Next() == pair.Second);
        });

    private static void Check<T>(Gen<T> cases, Func<T, bool> law) =>
        FsCheck.Check.One(Config, Prop.ForAll(cases.ToArbitrary(), law));
}
