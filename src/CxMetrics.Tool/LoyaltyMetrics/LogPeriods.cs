namespace CxMetrics.Tool;

/// <summary>The days of moments, and the periods of a log.</summary>
internal static class LogPeriods
{
    // Days of a year are still read; beyond that, longer periods tell more.
    private const int MostPeriods = 400;

    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>All periods from one day to another, where there are not too many to read.</summary>
    public static IReadOnlyList<Period> Between(Periods periods, DateOnly first, DateOnly last)
    {
        IReadOnlyList<Period> all;
        try
        {
            all = periods.Between(periods.Of(first), periods.Of(last));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException("The log reaches an end of the calendar; expected days whose periods lie within it, or another --as-of.");
        }

        return all.Count <= MostPeriods
            ? all
            : throw new InputException(
                $"From {first:o} to {last:o} there are {Words.Count(all.Count)} periods; expected at most {MostPeriods}: a longer --period, or another --as-of.");
    }
}
