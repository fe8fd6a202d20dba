using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>The options of every file, and of every report.</summary>
internal static class ReportOptions
{
    /// <summary>The name of the argument that names the file.</summary>
    public const string File = "FILE";

    public static readonly Option<bool> Json = new("--json") { Description = "One JSON document instead of tables.", Arity = ArgumentArity.Zero };

    public static readonly Option<TimeZoneInfo?> Zone = OptionOf.Value<TimeZoneInfo?>(
        "--zone", "ID", "The IANA time zone that places moments in periods, and in which times without an offset are read; UTC by default.", OptionText.Zone);

    public static readonly Option<double?> Confidence = OptionOf.Value(
        "--confidence", "LEVEL", "The confidence of the intervals, above 0 and below 1; 0.95 by default.", OptionText.Share);

    private static readonly Option<FileFormat?> Format = OptionOf.Value<FileFormat?>(
        "--format", "csv|ndjson", "How FILE is written; by default what its name ends in (.csv, .tsv, .txt; .ndjson, .jsonl).", text => OptionText.Format(text));

    private static readonly Option<char?> Delimiter = OptionOf.Value<char?>(
        "--delimiter", "CHARACTER", "What separates the columns, or tab, or blanks for any number of them; by default found among , ; tab and |.", text => OptionText.Delimiter(text));

    private static readonly Option<string?> DateFormat = OptionOf.Text(
        "--date-format", "FORMAT", "How dates are written, such as dd/MM/yyyy, M/d/yy, unix or unix-ms; by default ISO 8601.");

    private static readonly Option<string[]> By = OptionOf.Many("--by", "COLUMN", "A column to group by, each in a table of its own.");

    private static readonly Option<string?> Period = OptionOf.Value<string?>(
        "--period",
        "UNIT",
        "day, week (from Monday), week-sunday, iso-week, month, quarter or year; month by default where there are dates.",
        text => OptionText.Word(text, "day", "week", "week-sunday", "iso-week", "month", "quarter", "year"));

    private static readonly Option<int?> FiscalStart = OptionOf.Value(
        "--fiscal-start", "MONTH", "The month, 1 to 12, in which the years of quarters and years start; 1 by default.", OptionText.Count(1, 12));

    public static IEnumerable<Option> OfFiles => [Format, Delimiter, DateFormat, By, Period, FiscalStart, .. OfReports];

    /// <summary>The options of files with moments that are not counted by period.</summary>
    public static IEnumerable<Option> OfLogs => [Format, Delimiter, DateFormat, By, .. OfReports];

    /// <summary>The options of files without moments.</summary>
    public static IEnumerable<Option> OfTables => [Format, Delimiter, By, Confidence, Json];

    public static IEnumerable<Option> OfReports => [Confidence, Zone, Json];

    /// <summary>Reads the options of a file.</summary>
    public static ToolOptions Bind(ParseResult given, MetricOptions metric)
    {
        string file = given.GetRequiredValue<string>(File);
        string[] by = given.GetValue(By)!;
        string? twice = by.GroupBy(column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)?.Last();
        TimeZoneInfo zone = given.GetValue(Zone) ?? TimeZoneInfo.Utc;
        return twice is not null ? throw new InputException($"--by {twice} is given twice; expected each column once.")
            : new ToolOptions
            {
                File = new RowSource(file, given.GetValue(Format) ?? FormatOf(file), given.GetValue(Delimiter)),
                DateFormat = given.GetValue(DateFormat),
                By = by,
                Zone = zone,
                Periods = PeriodsOf(given.GetValue(Period), given.GetValue(FiscalStart), zone),
                Metric = metric,
            };
    }

    /// <summary>Whether the caller chose periods, or how dates are written.</summary>
    public static string? GivenOfDates(ParseResult given) =>
        given.GetResult(DateFormat) is not null ? DateFormat.Name : given.GetResult(Period) is not null ? Period.Name : null;

    public static FileFormat FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => FileFormat.Csv,
        ".NDJSON" or ".JSONL" => FileFormat.Ndjson,
        _ => throw new InputException($"{file} does not end in .csv or .ndjson; expected --format csv or --format ndjson."),
    };

    private static Periods PeriodsOf(string? unit, int? fiscalStart, TimeZoneInfo zone) => unit switch
    {
        not ("quarter" or "year") when fiscalStart is not null =>
            throw new InputException("--fiscal-start belongs to --period quarter or --period year."),
        "day" => Periods.Days(zone),
        "week" => Periods.Weeks(zone),
        "week-sunday" => Periods.Weeks(zone, DayOfWeek.Sunday),
        "iso-week" => Periods.IsoWeeks(zone),
        "quarter" => Periods.Quarters(zone, fiscalStart ?? 1),
        "year" => Periods.Years(zone, fiscalStart ?? 1),
        _ => Periods.Months(zone),
    };
}
