using System.Text;
using System.Text.Unicode;
using CsvHelper;
using QuickStart.Options;

namespace QuickStart.Surveys;

/// <summary>Reads surveys from CSV.</summary>
internal static class CsvSurveys
{
    // A record this long is a quote that was never closed, not a survey.
    private const int LongestRecord = 16 * 1024 * 1024;

    /// <summary>Reads all rows into the counter.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">Its columns and how they are written.</param>
    /// <param name="counter">Takes the rows.</param>
    /// <param name="log">Takes the rows that cannot be read.</param>
    /// <param name="progress">Told the bytes read from time to time.</param>
    public static void Read(Stream stream, QuickStartOptions options, SurveyCounter counter, RowLog log, IProgress<long>? progress)
    {
        long malformedLine = 0;
        CsvMalformedReason malformed = default;
        using CsvReader csv = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = options.Delimiter,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRecord,
                PoolStrings = true,
                OnMalformedRecord = record =>
                {
                    if (record.Reason != CsvMalformedReason.StrayQuote)
                    {
                        (malformedLine, malformed) = (record.LineNumber, record.Reason);
                    }
                },
            },
            leaveOpen: true);
        if (csv.Headers.Count == 0)
        {
            throw new InputException($"{options.Surveys} is empty; expected a first line with the names of the columns.");
        }

        // The header has been decoded by now, and this is what becomes of a byte that is not UTF-8.
        if (csv.Headers.Any(header => header.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw NotUtf8(options, new Place("line", 1));
        }

        int id = Find(csv, options.Columns.Id, "--id");
        int score = Find(csv, options.Columns.Score, "--score");
        int date = Find(csv, options.Columns.Date, "--date");
        int weight = Find(csv, options.Columns.Weight, "--weight");
        int[] by = [.. options.Columns.By.Select(column => Find(csv, column, "--by"))];
        string?[] groups = new string?[by.Length];
        TextRows rows = new(options, counter, log);
        while (csv.Read())
        {
            Place place = new("line", csv.LineNumber);
            if (!Utf8.IsValid(csv.RawRecord))
            {
                throw NotUtf8(options, place);
            }

            if (csv.FieldCount == 1 && Encoding.UTF8.GetString(csv.RawRecord).AsSpan().IsWhiteSpace())
            {
                continue;
            }

            if (malformedLine == csv.LineNumber)
            {
                log.Read++;
                log.Unreadable.Add(place, Describe(malformed));
                continue;
            }

            if (csv.FieldCount != csv.Headers.Count)
            {
                log.Read++;
                log.Unreadable.Add(
                    place,
                    csv.FieldCount < csv.Headers.Count ? "too few fields" : "too many fields",
                    $"{csv.FieldCount} for {csv.Headers.Count} columns");
                continue;
            }

            for (int i = 0; i < by.Length; i++)
            {
                groups[i] = csv.GetString(by[i]);
            }

            rows.Add(place, Field(csv, id), Field(csv, score), Field(csv, date), Field(csv, weight), groups);
            if ((csv.RowNumber & 0xFFF) == 0)
            {
                progress?.Report(csv.ByteOffset);
            }
        }
    }

    /// <summary>Other encodings would be guesswork, and a wrong guess garbles names and merges groups.</summary>
    private static InputException NotUtf8(QuickStartOptions options, Place place) =>
        new($"{options.Surveys} is not valid UTF-8 at {place}; expected UTF-8, or UTF-16 with a byte order mark.");

    private static string? Field(CsvReader csv, int column) => column < 0 ? null : csv.GetString(column);

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote is never closed, so that the rest of the file is in one field",
        CsvMalformedReason.TextAfterClosingQuote => "there is text after a closing quote",
        _ => "the quotes are broken",
    };

    /// <summary>The index of a column by its exact name, else by its name without regard to case and outer blanks; -1 if none is asked for.</summary>
    private static int Find(CsvReader csv, string? name, string option)
    {
        if (name is null)
        {
            return -1;
        }

        string[] headers = [.. csv.Headers];
        int[] found = Matching(headers, header => string.Equals(header, name, StringComparison.Ordinal));
        if (found.Length == 0)
        {
            found = Matching(headers, header => string.Equals(header.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase));
        }

        string hint = headers.Length == 1 ? " Name what separates the columns with --delimiter if these are several." : "";
        return found.Length switch
        {
            1 => found[0],
            0 => throw new InputException(
                $"There is no column \"{name}\" for {option}; the columns are {string.Join(", ", headers.Select(header => $"\"{header}\""))}.{hint}"),
            _ => throw new InputException($"There are {found.Length} columns \"{name}\" for {option}; expected one."),
        };
    }

    private static int[] Matching(string[] headers, Predicate<string> matches) =>
        [.. Enumerable.Range(0, headers.Length).Where(i => matches(headers[i]))];
}
