namespace CxMetrics;

/// <summary>Consecutive days that follow one week: days are numbered from a week before 0001-01-01, which is a Monday too.</summary>
/// <param name="FirstDay">The number of the first day.</param>
/// <param name="Before">Open ticks before the first day.</param>
/// <param name="Base">What to add to the open ticks of <paramref name="Week"/>, which count from day 0.</param>
/// <param name="Week">The hours of the days.</param>
internal readonly record struct HoursRun(int FirstDay, long Before, long Base, OpenWeek Week)
{
    // Local times reach up to 14 hours beyond the years 1 to 9999; the extra week keeps their day numbers above 0.
    private const int DayOfYearOne = 7;

    public static long StartOf(int day) => (day - DayOfYearOne) * TimeSpan.TicksPerDay;

    public static int DayOf(DateOnly date) => DayOfYearOne + date.DayNumber;

    public static (int Day, long Time) Split(long local)
    {
        (long day, long time) = Math.DivRem(local + (DayOfYearOne * TimeSpan.TicksPerDay), TimeSpan.TicksPerDay);
        return ((int)day, time);
    }
}
