using CsvHelper;
using QuickStart.Metrics;
using QuickStart.Options;
using QuickStart.Reporting;

namespace QuickStart.Surveys;

/// <summary>Reads a survey file, whatever its format, and reports on it.</summary>
internal static class SurveyFile
{
    public static async Task<Report> ReportAsync(QuickStartOptions options, ProgressBar progressBar)
    {
        string file = options.Surveys!;
        RowLog log = new();
        SurveyCounter counter;
        try
        {
            using FileStream stream = Open(file);

            // A pipe has no length, so that no bar could say how much of it is left.
            long length = stream.CanSeek ? stream.Length : 0;
            counter = await progressBar.ShowAsync(
                $"Reading {Path.GetFileName(file)}", length, progress => ReadAsync(stream, options, log, progress));
        }
        catch (CsvFormatException exception)
        {
            throw new InputException($"{file} is not readable as CSV: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read: {exception.Message}");
        }

        return Report(options, counter, log);
    }

    private static async Task<SurveyCounter> ReadAsync(Stream stream, QuickStartOptions options, RowLog log, IProgress<long>? progress)
    {
        if (options.Format == FileFormat.Ndjson && !options.Columns.AnyNamed)
        {
            return await RecordSurveys.ReadAsync(stream, options, log, progress);
        }

        SurveyCounter counter = Counter(options, MetricFactory.Create(options.Metric), log);
        if (options.Format == FileFormat.Ndjson)
        {
            await NdjsonSurveys.ReadAsync(stream, options, counter, log, progress);
        }
        else
        {
            CsvSurveys.Read(stream, options, counter, log, progress);
        }

        return counter;
    }

    private static FileStream Open(string file) =>
        Directory.Exists(file) ? throw new InputException($"{file} is a directory; expected a file.")
        : File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan)
        : throw new InputException($"There is no file {file}.");

    private static Report Report(QuickStartOptions options, SurveyCounter counter, RowLog log)
    {
        if (!log.Reconciles)
        {
            throw new InvalidOperationException("The rows do not add up; this is a fault of the program.");
        }

        return new Report(Path.GetFileName(options.Surveys!), log, [counter.Report(options)], [], []);
    }

    /// <summary>Weights count where a column of them is named.</summary>
    public static SurveyCounter Counter(QuickStartOptions options, Metric metric, RowLog log) =>
        options.Columns.Weight is null
            ? SurveyCounter.Unweighted(metric, options.Columns.By.Count, log)
            : SurveyCounter.Weighted(metric, options.Columns.By.Count, log);
}
