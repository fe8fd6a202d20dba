using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>An interval of the day on a clock, such as 09:00 to 09:30: a key for grouping.</summary>
/// <remarks>
/// Ordered by start, then length. JSON: the text of <see cref="ToString"/>, as <c>"09:00/PT30M"</c>, also as a property name. The default
/// value is the first hour of the day. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ClockInterval>))]
public readonly record struct ClockInterval : IComparable<ClockInterval>
{
    private const int MinutesPerDay = 24 * 60;
    private readonly short _start;
    private readonly short _minutesBeyondHour;

    /// <summary>Makes an interval.</summary>
    /// <param name="start">The local time at which it starts: a whole number of intervals after midnight.</param>
    /// <param name="minutes">Its length in minutes: 1 to 1440, a divisor of 1440.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minutes"/> does not divide a day, or <paramref name="start"/> is not a whole number of intervals after midnight.
    /// </exception>
    public ClockInterval(TimeOnly start, int minutes)
    {
        if (start.Ticks % (CheckedMinutes(minutes, nameof(minutes)) * TimeSpan.TicksPerMinute) != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(start),
                start,
                string.Create(
                    CultureInfo.InvariantCulture, $"start is {start:O}; expected a whole number of intervals of {minutes} minutes after midnight."));
        }

        _start = (short)(start.Ticks / TimeSpan.TicksPerMinute);
        _minutesBeyondHour = (short)(minutes - 60);
    }

    /// <summary>The local time at which it starts, inclusive.</summary>
    public TimeOnly Start => new(_start * TimeSpan.TicksPerMinute);

    /// <summary>The length in minutes.</summary>
    public int Minutes => _minutesBeyondHour + 60;

    /// <summary>Whether an interval comes before another.</summary>
    /// <param name="left">An interval.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(ClockInterval left, ClockInterval right) => left.CompareTo(right) < 0;

    /// <summary>Whether an interval comes before another, or is the same.</summary>
    /// <param name="left">An interval.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(ClockInterval left, ClockInterval right) => left.CompareTo(right) <= 0;

    /// <summary>Whether an interval comes after another.</summary>
    /// <param name="left">An interval.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(ClockInterval left, ClockInterval right) => left.CompareTo(right) > 0;

    /// <summary>Whether an interval comes after another, or is the same.</summary>
    /// <param name="left">An interval.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(ClockInterval left, ClockInterval right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by start, then length.</summary>
    /// <param name="other">Another interval.</param>
    /// <returns>Negative, 0 or positive.</returns>
    public int CompareTo(ClockInterval other) =>
        _start != other._start ? _start - other._start : _minutesBeyondHour - other._minutesBeyondHour;

    /// <summary>The start and the length, such as <c>09:00/PT30M</c>; it does not depend on the culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_start / 60:00}:{_start % 60:00}/PT{Minutes}M");

    internal static int CheckedMinutes(int minutes, string name) =>
        minutes > 0 && MinutesPerDay % minutes == 0
            ? minutes
            : throw new ArgumentOutOfRangeException(
                name,
                minutes,
                string.Create(CultureInfo.InvariantCulture, $"{name} is {minutes}; expected 1 to {MinutesPerDay}, a divisor of {MinutesPerDay}, such as 30."));
}
