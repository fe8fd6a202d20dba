namespace CxMetrics.Tool.Options;

/// <summary>Turns <c>--period</c> and <c>--fiscal-start</c> into the library's periods.</summary>
internal static class PeriodOptions
{
    public static Periods? Bind(string? unit, string? fiscalStart, TimeZoneInfo zone, bool dated)
    {
        if (unit is not null && !dated)
        {
            throw new InputException("--period needs a column of dates; name it with --date COLUMN.");
        }

        if (fiscalStart is not null && unit is not ("quarter" or "year"))
        {
            throw new InputException("--fiscal-start belongs to --period quarter or --period year.");
        }

        int month = fiscalStart is null ? 1 : OptionBinder.Number(fiscalStart, "--fiscal-start", 1, 12);
        return unit switch
        {
            null => dated ? Periods.Months(zone) : null,
            "day" => Periods.Days(zone),
            "week" => Periods.Weeks(zone),
            "week-sunday" => Periods.Weeks(zone, DayOfWeek.Sunday),
            "iso-week" => Periods.IsoWeeks(zone),
            "month" => Periods.Months(zone),
            "quarter" => Periods.Quarters(zone, month),
            "year" => Periods.Years(zone, month),
            _ => throw new InputException($"--period is \"{unit}\"; expected day, week, week-sunday, iso-week, month, quarter or year."),
        };
    }
}
