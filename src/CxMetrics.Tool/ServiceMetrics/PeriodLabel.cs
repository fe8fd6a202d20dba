namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Periods by their names, which sort as they follow each other.</summary>
internal static class PeriodLabel
{
    /// <summary>The period of a moment; null where it lies at an end of the calendar.</summary>
    public static string? Of(Periods periods, DateTimeOffset moment)
    {
        try
        {
            return periods.Of(moment).ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            // A placeholder such as 9999-12-31, whose week or local date lies beyond the calendar.
            return null;
        }
    }

    /// <summary>The unit in words.</summary>
    public static string Unit(Periods periods) =>
        periods.Unit == PeriodUnit.IsoWeek ? "ISO week" : periods.Unit.ToString().ToLowerInvariant();
}
