using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How moments fall into the intervals of a day: their length, and the zone whose clock decides.</summary>
/// <remarks>
/// A moment belongs to the interval that the zone's clock shows, whatever offset the moment itself carries. Where clocks go back, both
/// runs of the repeated hour belong to the same interval; one that clocks skip gets nothing. Two of the same zone and length are equal.
/// By interval: <c>interactions.TallyBy(definition, i => intervals.Of(i.Start))</c>. Immutable and thread-safe.
/// </remarks>
public sealed record ClockIntervals
{
    /// <summary>Makes intervals.</summary>
    /// <param name="zone">The zone whose clock decides.</param>
    /// <param name="minutes">The length in minutes: 1 to 1440, a divisor of 1440.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> does not divide a day.</exception>
    public ClockIntervals(TimeZoneInfo zone, int minutes)
    {
        Zone = Guard.NotNull(zone);
        Minutes = ClockInterval.CheckedMinutes(minutes, nameof(minutes));
    }

    /// <summary>The zone whose clock decides.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The length in minutes.</summary>
    public int Minutes { get; }

    /// <summary>Hours of the day.</summary>
    /// <param name="zone">The zone whose clock decides.</param>
    /// <returns>The intervals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static ClockIntervals Hours(TimeZoneInfo zone) => new(zone, 60);

    /// <summary>Half hours of the day.</summary>
    /// <param name="zone">The zone whose clock decides.</param>
    /// <returns>The intervals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static ClockIntervals HalfHours(TimeZoneInfo zone) => new(zone, 30);

    /// <summary>Quarters of an hour of the day.</summary>
    /// <param name="zone">The zone whose clock decides.</param>
    /// <returns>The intervals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static ClockIntervals QuarterHours(TimeZoneInfo zone) => new(zone, 15);

    /// <summary>The interval that a moment falls in.</summary>
    /// <param name="moment">Any moment; its own offset does not matter.</param>
    /// <returns>The interval.</returns>
    public ClockInterval Of(Moment moment) => Of(TimeOnly.FromTimeSpan(TimeSpan.FromTicks(ZoneDates.ClockOf(moment, Zone).TimeOfDay)));

    /// <summary>The interval that a local time falls in.</summary>
    /// <param name="time">A local time.</param>
    /// <returns>The interval.</returns>
    public ClockInterval Of(TimeOnly time)
    {
        long ticks = Minutes * TimeSpan.TicksPerMinute;
        return new ClockInterval(new TimeOnly(time.Ticks - (time.Ticks % ticks)), Minutes);
    }

    /// <summary>All intervals of the day, in order.</summary>
    /// <returns>The intervals.</returns>
    public IReadOnlyList<ClockInterval> All()
    {
        ClockInterval[] all = new ClockInterval[24 * 60 / Minutes];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new ClockInterval(new TimeOnly(i * Minutes * TimeSpan.TicksPerMinute), Minutes);
        }

        return all;
    }

    /// <summary>One phrase, such as <c>Intervals of 30 minutes in Europe/Berlin</c>; it does not depend on the culture.</summary>
    /// <returns>The phrase.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Intervals of {Minutes} minutes in {Zone.Id}");
}
