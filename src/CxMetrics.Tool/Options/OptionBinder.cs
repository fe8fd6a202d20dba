using System.Globalization;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Options;

/// <summary>Makes sense of the values of the options.</summary>
internal static class OptionBinder
{
    public static ToolOptions Bind(IReadOnlyList<string> args)
    {
        ILookup<string, string> given = OptionParser.Split(args);
        if (given.Contains("--help"))
        {
            return new ToolOptions { Help = true };
        }

        ReportKind kind = Kind(given);
        SurveyColumns columns = Columns(given);
        TimeZoneInfo zone = Zone(Text(given, "--zone"));
        RowSource? source = Source(given, kind);
        bool ownRecords = source?.Format == FileFormat.Ndjson && !columns.AnyNamed;
        if (kind == ReportKind.Surveys && columns.Score is null && !ownRecords)
        {
            throw new InputException("The column of the scores is not named; expected --score COLUMN.");
        }

        bool dated = kind != ReportKind.Surveys || columns.Date is not null || ownRecords;
        return new ToolOptions
        {
            Json = given.Contains("--json"),
            Kind = kind,
            File = source,
            Columns = columns,
            Service = ServiceOptionBinder.Bind(given, kind, source, zone),
            Unanswered = [.. given["--unanswered"].Select(text => text.Trim())],
            DateFormat = Text(given, "--date-format"),
            Metric = Metric(given),
            Zone = zone,
            Periods = PeriodOptions.Bind(Text(given, "--period"), Text(given, "--fiscal-start"), zone, dated),
        };
    }

    /// <summary>The file that is named says what the report is about, and which options mean something.</summary>
    private static ReportKind Kind(ILookup<string, string> given)
    {
        KeyValuePair<ReportKind, string>[] files = [.. Option.Files.Where(file => given.Contains(file.Value))];
        if (files.Length > 1)
        {
            throw new InputException($"{files[0].Value} and {files[1].Value} are both given; expected one file.");
        }

        ReportKind kind = files.Length == 0 ? ReportKind.Company : files[0].Key;
        if (Option.All.FirstOrDefault(option => !option.For.HasFlag(kind) && given.Contains(option.Name)) is { } stray)
        {
            string[] names = [.. Option.Files.Where(file => stray.For.HasFlag(file.Key)).Select(file => $"{file.Value} FILE")];
            string what = stray.For switch
            {
                ReportKind.Surveys or ReportKind.Scores => " of surveys",
                ReportKind.Interactions => " of contacts",
                ReportKind.Tickets => " of tickets",
                ReportKind.Service => " of contacts or tickets",
                _ => "",
            };
            throw new InputException($"{stray.Name} needs a file{what}; name it with {string.Join(" or ", names)}.");
        }

        return kind;
    }

    private static RowSource? Source(ILookup<string, string> given, ReportKind kind)
    {
        if (kind == ReportKind.Company)
        {
            return null;
        }

        string file = Text(given, Option.Files[kind])!;
        return new RowSource(file, Format(Text(given, "--format"), file), Delimiter(Text(given, "--delimiter")));
    }

    private static SurveyColumns Columns(ILookup<string, string> given)
    {
        SurveyColumns columns = new()
        {
            Id = Text(given, "--id"),
            Score = Text(given, "--score"),
            Date = Text(given, "--date"),
            Weight = Text(given, "--weight"),
            By = [.. given["--by"]],
        };
        if (given.Contains("--surveys") && given.Contains("--date-format") && columns.Date is null)
        {
            throw new InputException("--date-format needs a column of dates; name it with --date COLUMN.");
        }

        string? twice = columns.By.GroupBy(column => column.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)?.Last();
        return columns.By.Any(string.IsNullOrWhiteSpace) ? throw new InputException("--by is blank; expected the name of a column.")
            : twice is not null ? throw new InputException($"--by {twice} is given twice; expected each column once.")
            : columns;
    }

    private static MetricChoice Metric(ILookup<string, string> given)
    {
        SurveyKind kind = Text(given, "--metric") switch
        {
            null or "nps" => SurveyKind.Nps,
            "csat" => SurveyKind.Csat,
            "ces" => SurveyKind.Ces,
            { } other => throw new InputException($"--metric is \"{other}\"; expected nps, csat or ces."),
        };
        ScoreBand? promoters = Band(given, "--promoters", kind, SurveyKind.Nps);
        ScoreBand? detractors = Band(given, "--detractors", kind, SurveyKind.Nps);
        ScoreBand? satisfied = Band(given, "--satisfied", kind, SurveyKind.Csat);
        ScoreBand? dissatisfied = Band(given, "--dissatisfied", kind, SurveyKind.Csat);
        return new MetricChoice
        {
            Kind = kind,
            Scale = Scale(Text(given, "--scale")),
            Definition = Text(given, "--definition"),
            Upper = promoters ?? satisfied,
            Lower = detractors ?? dissatisfied,
            MinimumResponses = Text(given, "--minimum") is { } minimum ? Number(minimum, "--minimum", 0, int.MaxValue) : null,
            Settings = SettingsOptions.Bind(given, kind),
        };
    }

    private static SurveyScale? Scale(string? text)
    {
        if (text is null)
        {
            return null;
        }

        (int lowest, int highest) = Range.Parse(text, "--scale");
        try
        {
            return new SurveyScale(lowest, highest);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException($"--scale is \"{text}\"; expected 2 to 101 points between -1000 and 1000, the lowest first, such as 1-10.");
        }
    }

    private static ScoreBand? Band(ILookup<string, string> given, string name, SurveyKind kind, SurveyKind expected)
    {
        if (Text(given, name) is not { } text)
        {
            return null;
        }

        if (kind != expected)
        {
            throw new InputException($"{name} belongs to --metric {Metrics.Preset.NameOf(expected)}.");
        }

        (int lowest, int highest) = Range.Parse(text, name);
        return lowest <= highest
            ? new ScoreBand(lowest, highest)
            : throw new InputException($"{name} is \"{text}\"; expected the lowest score first, such as 9-10.");
    }

    internal static int Number(string text, string name, int minimum, int maximum) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= minimum && number <= maximum
            ? number
            : throw new InputException(string.Create(
                CultureInfo.InvariantCulture, $"{name} is \"{text}\"; expected a whole number from {minimum} to {maximum}."));

    private static TimeZoneInfo Zone(string? id) =>
        id is null or "UTC" ? TimeZoneInfo.Utc
        : Path.GetFileName(id).ToUpperInvariant() is "LOCALTIME" or "POSIXRULES" or "LOCAL"
            ? throw new InputException($"--zone is \"{id}\", which depends on the machine; expected the IANA id of a time zone, such as Europe/Berlin.")
        : TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone
        : throw new InputException($"--zone is \"{id}\"; expected the IANA id of a time zone, such as Europe/Berlin.");

    internal static FileFormat Format(string? name, string file) => name switch
    {
        "csv" => FileFormat.Csv,
        "ndjson" => FileFormat.Ndjson,
        { } other => throw new InputException($"--format is \"{other}\"; expected csv or ndjson."),
        null => Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".CSV" or ".TSV" or ".TXT" => FileFormat.Csv,
            ".NDJSON" or ".JSONL" => FileFormat.Ndjson,
            _ => throw new InputException($"{file} does not end in .csv or .ndjson; expected --format csv or --format ndjson."),
        },
    };

    private static char? Delimiter(string? text) => text switch
    {
        null => null,
        "tab" or "\\t" => '\t',
        [var single] when char.IsAscii(single) && !char.IsAsciiLetterOrDigit(single) && single is not ('"' or '\r' or '\n') => single,
        _ => throw new InputException($"--delimiter is \"{text}\"; expected one character such as , or ; or the word tab."),
    };

    internal static string? Text(ILookup<string, string> given, string name)
    {
        string? text = given[name].FirstOrDefault();
        return text is null || !string.IsNullOrWhiteSpace(text)
            ? text
            : text is "\t" ? text : throw new InputException($"{name} is blank; expected a value.");
    }
}
