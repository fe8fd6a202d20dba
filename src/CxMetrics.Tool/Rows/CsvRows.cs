using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace CxMetrics.Tool;

/// <summary>Reads rows from CSV.</summary>
internal static class CsvRows
{
    // A record this long is a quote that was never closed, not a row.
    private const int LongestRecord = 16 * 1024 * 1024;

    /// <summary>Passes every row that is well formed to the sink.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="source">How it is written.</param>
    /// <param name="sink">Takes the rows.</param>
    /// <param name="log">Counts the rows, and takes those that are malformed.</param>
    public static void Read(Stream stream, RowSource source, IRowSink sink, RowLog log)
    {
        long malformedLine = 0;
        CsvMalformedReason malformed = default;
        using CsvReader csv = CsvReader.Create(
            source.Delimiter == BlankSeparated.Delimiter ? BlankSeparated.Read(stream) : stream,
            new CsvReaderOptions
            {
                Separator = source.Delimiter,
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
            throw new InputException($"{source.File} is empty; expected a first line with the names of the columns.");
        }

        // The header has been decoded by now, and this is what becomes of a byte that is not UTF-8.
        if (csv.Headers.Any(header => header.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw NotUtf8(source, new Place("line", 1));
        }

        CsvHeader header = new([.. csv.Headers]);
        int[] columns = [.. sink.Columns.Select(header.Find)];
        log.Columns = [.. csv.Headers];
        log.Unused = [.. csv.Headers.Where((_, i) => !columns.Contains(i))];
        string?[] texts = new string?[columns.Length];
        while (csv.Read())
        {
            Place place = new("line", csv.LineNumber);
            if (!Utf8.IsValid(csv.RawRecord))
            {
                throw NotUtf8(source, place);
            }

            if (csv.FieldCount == 1 && Encoding.UTF8.GetString(csv.RawRecord).AsSpan().IsWhiteSpace())
            {
                continue;
            }

            log.Read++;
            if (malformedLine == csv.LineNumber)
            {
                log.Unreadable.Add(place, Describe(malformed));
                continue;
            }

            if (csv.FieldCount != header.Count)
            {
                log.Unreadable.Add(
                    place,
                    csv.FieldCount < header.Count ? "too few fields" : "too many fields",
                    $"{csv.FieldCount} for {header.Count} columns");
                continue;
            }

            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = columns[i] < 0 ? null : csv.GetString(columns[i]);
            }

            sink.Add(place, texts);
        }
    }

    /// <summary>Other encodings would be guesswork, and a wrong guess garbles names and merges groups.</summary>
    private static InputException NotUtf8(RowSource source, Place place) =>
        new($"{source.File} is not valid UTF-8 at {place}; expected UTF-8, or UTF-16 with a byte order mark.");

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote is never closed, so that the rest of the file is in one field",
        CsvMalformedReason.TextAfterClosingQuote => "there is text after a closing quote",
        _ => "the quotes are broken",
    };
}
