using CxMetrics.Internal;

namespace CxMetrics;

public sealed partial class BusinessCalendar
{
    /// <summary>The business time between two instants, exact to the tick.</summary>
    /// <param name="from">The one instant.</param>
    /// <param name="to">The other; before <paramref name="from"/>, the result is negative.</param>
    /// <returns>The open time in [from, to), or minus the open time in [to, from).</returns>
    /// <remarks>
    /// <c>Elapsed(a, b) + Elapsed(b, c) == Elapsed(a, c)</c> for any three instants. So where work moves to a team with another calendar,
    /// its business time is the sum of what each calendar gives for its part.
    /// </remarks>
    public TimeSpan Elapsed(Moment from, Moment to)
    {
        long start = from.UtcTicks;
        long end = to.UtcTicks;
        OpenTimeline timeline = _clock.Covering(Math.Min(start, end), Math.Max(start, end));
        return TimeSpan.FromTicks(timeline.Before(end) - timeline.Before(start));
    }

    /// <summary>When an amount of business time will have passed: the inverse of <see cref="Elapsed"/>.</summary>
    /// <param name="from">The instant to start at.</param>
    /// <param name="businessTime">The business time to pass, at least 0.</param>
    /// <returns>
    /// The earliest instant with <c>Elapsed(from, due) == businessTime</c>, with the offset of <see cref="Zone"/>; <paramref name="from"/>
    /// for 0. Null if the calendar is not open for so long before the end of the year 9999.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessTime"/> is negative.</exception>
    /// <remarks>Due at the end of a shift is due at its close, not at the next opening.</remarks>
    public DateTimeOffset? DueAt(Moment from, TimeSpan businessTime)
    {
        long open = Guard.Duration(businessTime).Ticks;
        return open == 0 ? from : _clock.InstantAfter(from.UtcTicks, open) is { } due ? Local(due) : null;
    }

    /// <summary>When a number of business days will have passed: at the same time of the day, so many days with hours later.</summary>
    /// <param name="from">The instant to start at; outside the hours, the next opening counts.</param>
    /// <param name="businessDays">The days with hours to pass, at least 1.</param>
    /// <returns>
    /// The instant, with the offset of <see cref="Zone"/>. Null if there are not so many days with hours before the end of the year 9999.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessDays"/> is below 1.</exception>
    /// <remarks>
    /// How long a day is open does not matter: a day after Friday 10:00 is Monday 10:00, also where Friday ends at noon. The time may so be
    /// outside the hours of its day. After midnight, a shift is part of the day on which it opened where the day itself has no hours.
    /// </remarks>
    public DateTimeOffset? DueAfterDays(Moment from, int businessDays)
    {
        Guard.AtLeast(businessDays, 1);
        if (NextOpening(from) is not { } start)
        {
            return null;
        }

        (int opened, long time) = ZoneDates.ClockOf(start, Zone);
        int night = HasHours(opened) ? 0 : 1;
        int day = opened - night;
        for (int passed = 0; passed < businessDays; passed++)
        {
            do
            {
                // Days without hours are jumped over, since a calendar may be closed for ever.
                day = day < DateOnly.MaxValue.DayNumber && ZoneDates.TryStartOf(DateOnly.FromDayNumber(day + 1), Zone, out DateTimeOffset next)
                    && NextOpening(next) is { } opening ? Math.Max(day + 1, ZoneDates.ClockOf(opening, Zone).Day) : -1;
            }
            while (day >= 0 && !HasHours(day));

            if (day < 0)
            {
                return null;
            }
        }

        DateOnly due = DateOnly.FromDayNumber(Math.Min(day + night, DateOnly.MaxValue.DayNumber));
        return ZoneDates.TryStartOf(due, Zone, out DateTimeOffset midnight) ? At((due.DayNumber * TimeSpan.TicksPerDay) + time, midnight.Offset.Ticks) : null;
    }

    /// <summary>Whether the calendar is open at an instant; at a close it is not.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Whether the local wall clock shows a time within a window.</returns>
    public bool IsOpen(Moment at) => _clock.Covering(at.UtcTicks, at.UtcTicks).IsOpen(at.UtcTicks);

    /// <summary>The first open instant from another on.</summary>
    /// <param name="from">The instant to start at.</param>
    /// <returns>
    /// <paramref name="from"/> if the calendar is open then, else its next opening, with the offset of <see cref="Zone"/>; null if it is
    /// never open again before the end of the year 9999.
    /// </returns>
    public DateTimeOffset? NextOpening(Moment from) =>
        IsOpen(from) ? from : _clock.InstantAfter(from.UtcTicks, 1) is { } due ? Local(due - 1) : null;

    /// <summary>The stretches of business time between two instants, in order and apart, cut at both ends.</summary>
    /// <param name="from">The instant to start at.</param>
    /// <param name="to">The instant to end at, not before <paramref name="from"/>.</param>
    /// <returns>The stretches, made as they are asked for; their lengths add up to <see cref="Elapsed"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <remarks>
    /// Hours that end at midnight and go on from there are one stretch; a window in which the clock goes back over a close is two.
    /// </remarks>
    public IEnumerable<Opening> Openings(Moment from, Moment to)
    {
        Guard.InOrder(from, to);
        return Stretches(from.UtcTicks, to.UtcTicks);
    }

    /// <summary>The hours of a date: of its special day, else none on a holiday, else those of the week in force.</summary>
    private bool HasHours(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        int special = Bisection.CountWhile(SpecialDays, other => other.Date < date);
        if (special < SpecialDays.Count && SpecialDays[special].Date == date)
        {
            return !SpecialDays[special].Hours.Equals(DayHours.Closed);
        }

        int holiday = Bisection.CountWhile(Holidays, other => other < date);
        int changes = Bisection.CountWhile(HoursChanges, change => change.From <= date);
        return !(holiday < Holidays.Count && Holidays[holiday] == date)
            && !(changes == 0 ? Hours : HoursChanges[changes - 1].Hours)[date.DayOfWeek].Equals(DayHours.Closed);
    }

    /// <summary>When the wall clock shows a time; one that it skips is as long after midnight.</summary>
    private DateTimeOffset At(long wall, long offsetAtMidnight)
    {
        long sinceMidnight = wall - offsetAtMidnight;
        long utc = wall - _clock.Covering(sinceMidnight, sinceMidnight).OffsetAt(sinceMidnight);
        return Local(utc + _clock.Covering(utc, utc).OffsetAt(utc) == wall ? utc : sinceMidnight);
    }

    private IEnumerable<Opening> Stretches(long from, long to)
    {
        OpenTimeline timeline = _clock.Covering(from, to);
        long open = timeline.Before(from);
        long all = timeline.Before(to);
        while (open < all)
        {
            long start = timeline.InstantAt(open + 1) - 1;
            long end = timeline.OpenUntil(start, to);
            yield return new Opening(Local(start), Local(end));
            open += end - start;
        }
    }

    private DateTimeOffset Local(long utc)
    {
        // The wall clock may show a time outside the years 1 to 9999, which a DateTimeOffset cannot.
        long offset = _clock.Covering(utc, utc).OffsetAt(utc);
        return utc + offset is < 0 or > OpenClock.LastTick
            ? new DateTimeOffset(utc, TimeSpan.Zero)
            : new DateTimeOffset(utc + offset, TimeSpan.FromTicks(offset));
    }
}
