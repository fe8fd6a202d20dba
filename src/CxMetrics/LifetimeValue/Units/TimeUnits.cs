namespace CxMetrics.LifetimeValue;

/// <summary>How many days a unit has, and how it is called.</summary>
internal static class TimeUnits
{
    private const double DaysOfYear = 365.25;

    public static double Days(this TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => DaysOfYear / 12,
        _ => DaysOfYear,
    };

    /// <summary>A time in another unit; exactly itself in its own.</summary>
    public static double Convert(double time, TimeUnit from, TimeUnit to) => from == to ? time : time * from.Days() / to.Days();

    /// <summary>Whether a time is a whole number but for its last digits, as a year in months is.</summary>
    public static bool IsWhole(double time) => Math.Abs(time - Math.Round(time)) <= 1e-9 * Math.Max(1, time);

    /// <summary>The name in text, such as "week".</summary>
    public static string Name(this TimeUnit unit) => unit.ToString().ToLowerInvariant();
}
