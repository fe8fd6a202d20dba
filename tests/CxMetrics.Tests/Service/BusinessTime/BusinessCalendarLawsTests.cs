using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

public sealed class BusinessCalendarLawsTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private static readonly Gen<(BusinessCalendar Calendar, DateTimeOffset A, DateTimeOffset B, DateTimeOffset C)> Moments =
        from calendar in RandomCalendars.Calendars
        from moments in Gen.ArrayOf(RandomCalendars.Moments(calendar.Zone), 3)
        select (calendar, moments[0], moments[1], moments[2]);

    private static readonly Gen<(BusinessCalendar Calendar, DateTimeOffset From, TimeSpan Time)> Amounts =
        from calendar in RandomCalendars.Calendars
        from start in RandomCalendars.Moments(calendar.Zone)
        from minutes in Gen.Frequency((4, Gen.Choose(0, 5000)), (1, Gen.Choose(0, 2_000_000)))
        from ticks in Gen.Choose(-1, 1)
        select (calendar, start, TimeSpan.FromTicks(Math.Max((minutes * TimeSpan.TicksPerMinute) + ticks, 0)));

    [Fact]
    public void Elapsed_ThreeInstants_Adds() => RandomCalendars.Check(Moments, c =>
        c.Calendar.Elapsed(c.A, c.B) + c.Calendar.Elapsed(c.B, c.C) == c.Calendar.Elapsed(c.A, c.C));

    [Fact]
    public void Elapsed_TwoInstants_LiesBetweenNothingAndTheTimeBetween() => RandomCalendars.Check(Moments, c =>
    {
        TimeSpan business = c.Calendar.Elapsed(c.A, c.B);
        TimeSpan all = c.B - c.A;
        return business == -c.Calendar.Elapsed(c.B, c.A)
            && business.Duration() <= all.Duration()
            && (business == TimeSpan.Zero || Math.Sign(business.Ticks) == Math.Sign(all.Ticks));
    });

    [Fact]
    public void IsOpen_Instant_IsWhetherTheNextTickCounts() => RandomCalendars.Check(Moments, c =>
        c.Calendar.IsOpen(c.A) == (c.Calendar.Elapsed(c.A, c.A + Tick) == Tick));

    [Fact]
    public void DueAt_Amount_IsTheEarliestInstantByWhichItHasPassed() => RandomCalendars.Check(Amounts, c =>
        c.Calendar.DueAt(c.From, c.Time) is { } due
            ? c.Calendar.Elapsed(c.From, due) == c.Time && (c.Time == TimeSpan.Zero || c.Calendar.IsOpen(due - Tick))
            : c.Calendar.Elapsed(c.From, DateTimeOffset.MaxValue) < c.Time);

    [Fact]
    public void DueAt_MoreTime_IsLater() => RandomCalendars.Check(Amounts, c =>
        c.Calendar.DueAt(c.From, c.Time + Tick) is not { } later || later > c.Calendar.DueAt(c.From, c.Time));

    [Fact]
    public void NextOpening_Instant_EndsAClosedTime() => RandomCalendars.Check(Moments, c =>
        c.Calendar.NextOpening(c.A) is { } opening
            ? c.Calendar.IsOpen(opening) && c.Calendar.Elapsed(c.A, opening) == TimeSpan.Zero && opening >= c.A
            : c.Calendar.Elapsed(c.A, DateTimeOffset.MaxValue) == TimeSpan.Zero);

    [Fact]
    public void Openings_TwoInstants_AreApartAndAddUp() => RandomCalendars.Check(
        from c in Moments
        from days in Gen.Choose(0, 40)
        select (c.Calendar, From: c.A, To: c.A.AddDays(days)),
        c =>
        {
            Opening[] openings = [.. c.Calendar.Openings(c.From, c.To)];
            return openings.Sum(opening => opening.Length.Ticks) == c.Calendar.Elapsed(c.From, c.To).Ticks
                && openings.All(opening => opening.Start < opening.End && opening.Start >= c.From && opening.End <= c.To)
                && openings.Zip(openings.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
        });

    [Fact]
    public void AlwaysOpen_TwoInstants_IsTheTimeBetween() => RandomCalendars.Check(Moments, c =>
        BusinessCalendar.AlwaysOpen(c.Calendar.Zone).Elapsed(c.A, c.B) == c.B - c.A);
}
