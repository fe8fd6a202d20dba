using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

/// <summary>The library against two slow models: the wall clock minute by minute, and intervals of NodaTime with its own tz database.</summary>
public sealed class BusinessCalendarModelTests
{
    private static readonly Gen<(BusinessCalendar Calendar, DateTimeOffset From, DateTimeOffset To)> Spans =
        from calendar in RandomCalendars.Calendars
        from start in RandomCalendars.Moments(calendar.Zone)
        from minutes in Gen.Choose(0, 4 * 24 * 60)
        select (calendar, start, start.AddMinutes(minutes));

    // Governments change their minds about the years to come, and the machine's tz database may be older or newer than NodaTime's.
    private static readonly DateTimeOffset EndOfAgreedTime = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Elapsed_AgainstTheWallClockMinuteByMinute_IsTheSame() => RandomCalendars.Check(Spans, c =>
    {
        DateTimeOffset from = WholeMinute(c.From);
        DateTimeOffset to = WholeMinute(c.To);
        int open = 0;
        for (DateTimeOffset minute = from; minute < to; minute = minute.AddMinutes(1))
        {
            open += MinuteModel.IsOpen(c.Calendar, minute) ? 1 : 0;
        }

        return c.Calendar.Elapsed(from, to) == TimeSpan.FromMinutes(open);
    }, 400);

    [Fact]
    public void DueAt_AgainstTheWallClockMinuteByMinute_IsTheSame() => RandomCalendars.Check(
        from span in Spans
        from minutes in Gen.Choose(1, 600)
        select (span.Calendar, span.From, Minutes: minutes),
        c =>
        {
            DateTimeOffset minute = WholeMinute(c.From);
            DateTimeOffset limit = minute.AddDays(5);
            DateTimeOffset? due = c.Calendar.DueAt(minute, TimeSpan.FromMinutes(c.Minutes));
            int left = c.Minutes;
            while (left > 0 && minute < limit)
            {
                left -= MinuteModel.IsOpen(c.Calendar, minute) ? 1 : 0;
                minute = minute.AddMinutes(1);
            }

            return left == 0 ? due == minute : due is null || due > limit;
        },
        400);

    [Fact]
    public void IsOpen_AgainstTheWallClock_IsTheSame() => RandomCalendars.Check(
        Spans, c => c.Calendar.IsOpen(c.From) == MinuteModel.IsOpen(c.Calendar, c.From), 4000);

    [Fact]
    public void Openings_AgainstIntervalsOfNodaTime_AreTheSame() => RandomCalendars.Check(
        from span in Spans
        from days in Gen.Frequency((3, Gen.Choose(0, 20)), (1, Gen.Choose(0, 400)))
        select (span.Calendar, span.From, To: span.From.AddDays(days)),
        c => NodaModel.Openings(c.Calendar, c.From, c.To).SequenceEqual(c.Calendar.Openings(c.From, c.To)));

    [Fact]
    public void Elapsed_AgainstIntervalsOfNodaTime_IsTheSameOverYears() => RandomCalendars.Check(
        from span in Spans
        from days in Gen.Choose(0, 3000)
        select (span.Calendar, span.From, To: Earlier(span.From.AddDays(days), EndOfAgreedTime)),
        c => NodaModel.Openings(c.Calendar, c.From, c.To).Sum(opening => opening.Length.Ticks) == c.Calendar.Elapsed(c.From, c.To).Ticks,
        100);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset WholeMinute(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));
}
