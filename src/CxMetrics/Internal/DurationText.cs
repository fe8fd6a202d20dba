using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Durations as people say them, and their exact mean.</summary>
internal static class DurationText
{
    /// <summary>Such as "0.25 s", "15.0 s", "5 min 21 s", "2 h 3 min" or "3 d 4 h".</summary>
    public static string InWords(this TimeSpan duration, IFormatProvider? provider = null)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        TimeSpan seconds = new((duration.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        return duration.Ticks switch
        {
            0 => "0 s",
            < TimeSpan.TicksPerMillisecond * 10 => string.Create(culture, $"{duration.TotalSeconds:0.0######} s"),
            < TimeSpan.TicksPerSecond => string.Create(culture, $"{duration.TotalSeconds:0.00} s"),
            < TimeSpan.TicksPerMinute - (TimeSpan.TicksPerSecond / 20) => string.Create(culture, $"{duration.TotalSeconds:0.0} s"),
            < TimeSpan.TicksPerHour - (TimeSpan.TicksPerSecond / 2) => string.Create(culture, $"{seconds.Minutes} min {seconds.Seconds} s"),
            < TimeSpan.TicksPerDay => Hours(duration, culture),
            _ => string.Create(culture, $"{duration.Days:N0} d {duration.Hours} h"),
        };
    }

    /// <summary>The mean of a sum of ticks, rounded to the nearest tick, half a tick up.</summary>
    public static TimeSpan? Mean(Int128 sum, long count) =>
        count == 0 ? null : TimeSpan.FromTicks((long)(((UInt128)sum + ((UInt128)count / 2)) / (UInt128)count));

    private static string Hours(TimeSpan duration, IFormatProvider culture)
    {
        long minutes = (duration.Ticks + (TimeSpan.TicksPerMinute / 2)) / TimeSpan.TicksPerMinute;
        return string.Create(culture, $"{minutes / 60} h {minutes % 60} min");
    }
}
