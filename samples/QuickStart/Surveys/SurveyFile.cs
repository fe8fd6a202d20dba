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

        SurveyCounter counter = new(MetricFactory.Create(options.Metric), options.Columns.By.Count, log);
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

        Metric metric = counter.Metric;
        List<ReportTable> tables =
            [.. options.Columns.By.Select((column, i) => ReportTable.ByGroup(column, $"By {column}", counter.ByGroup(i), metric))];
        if (options.Periods is { } periods)
        {
            tables.Add(ReportTable.ByPeriod($"By {PeriodName(periods)}", counter.ByPeriod(), metric, periods));
        }

        return new Report(
            Path.GetFileName(options.Surveys!), log, [new MetricReport(metric.Name, metric, counter.Overall(), tables)], [], []);
    }

    private static string PeriodName(CxMetrics.Periods periods) =>
        periods.Unit.ToString() is "IsoWeek" ? "ISO week" : periods.Unit.ToString().ToLowerInvariant();
}
