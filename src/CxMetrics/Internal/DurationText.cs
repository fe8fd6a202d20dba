using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Durations as people say them, and their exact mean.</summary>
internal static class DurationText
{
    /// <summary>Such as "0.25 s", "15 s", "15.3 s", "5 min 21 s", "2 h 3 min" or "3 d 4 h"; a lesser unit of 0 is left out.</summary>
    public static string InWords(this TimeSpan duration, IFormatProvider? provider = null)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        long ticks = duration.Ticks;
        return ticks switch
        {
            _ when ticks < TimeSpan.TicksPerMinute && ticks % TimeSpan.TicksPerSecond == 0 => string.Create(culture, $"{duration.Seconds} s"),
            < TimeSpan.TicksPerMillisecond * 10 => string.Create(culture, $"{duration.TotalSeconds:0.0######} s"),
            < TimeSpan.TicksPerSecond => string.Create(culture, $"{duration.TotalSeconds:0.00} s"),
            < TimeSpan.TicksPerMinute - (TimeSpan.TicksPerSecond / 20) => string.Create(culture, $"{duration.TotalSeconds:0.0} s"),
            < TimeSpan.TicksPerHour - (TimeSpan.TicksPerSecond / 2) => Parts(ticks, TimeSpan.TicksPerSecond, 60, "min", "s", culture),
            < TimeSpan.TicksPerDay - (TimeSpan.TicksPerMinute / 2) => Parts(ticks, TimeSpan.TicksPerMinute, 60, "h", "min", culture),
            _ => Parts(ticks, TimeSpan.TicksPerHour, 24, "d", "h", culture),
        };
    }

    /// <summary>As <see cref="InWords"/>, but to the tick: such as "20.01 s" or "1 d 2 h 3 min 4.5 s", so that what differs reads differently.</summary>
    public static string InExactWords(this TimeSpan duration)
    {
        decimal seconds = (decimal)(duration.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        string[] parts =
        [
            .. duration.Days > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{duration.Days:N0} d")] : Array.Empty<string>(),
            .. duration.Hours > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{duration.Hours} h")] : Array.Empty<string>(),
            .. duration.Minutes > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{duration.Minutes} min")] : Array.Empty<string>(),
            .. seconds > 0 || duration.Ticks == 0 ? [string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#######} s")] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }

    /// <summary>The mean of a sum of ticks, rounded to the nearest tick, half a tick up.</summary>
    public static TimeSpan? Mean(Int128 sum, long count) =>
        count == 0 ? null : TimeSpan.FromTicks((long)(((UInt128)sum + ((UInt128)count / 2)) / (UInt128)count));

    private static string Parts(long ticks, long unit, long perGreater, string greater, string lesser, IFormatProvider culture)
    {
        (long whole, long rest) = Math.DivRem((ticks / unit) + (ticks % unit >= unit / 2 ? 1 : 0), perGreater);
        return rest == 0 ? string.Create(culture, $"{whole:N0} {greater}") : string.Create(culture, $"{whole:N0} {greater} {rest} {lesser}");
    }
}
