using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Surveys;

/// <summary>Reads a survey file, whatever its format, and reports on it.</summary>
internal static class SurveyFile
{
    public static async Task<Report> ReportAsync(ToolOptions options, ProgressBar progressBar)
    {
        RowSource source = options.File!;
        SurveyLog log = new();
        SurveyCounter counter = await RowReading.OpenAsync(
            source.File, progressBar, (stream, progress) => ReadAsync(stream, options, log, progress));
        RowReading.Reconcile(log);
        return new Report(Path.GetFileName(source.File)) { Rows = log, Metrics = [counter.Report(options)] };
    }

    private static async Task<SurveyCounter> ReadAsync(Stream stream, ToolOptions options, SurveyLog log, IProgress<long>? progress)
    {
        RowSource source = options.File!;
        if (source.Format == FileFormat.Ndjson && !options.Columns.AnyNamed)
        {
            return await RecordSurveys.ReadAsync(stream, options, log, progress);
        }

        SurveyCounter counter = Counter(options, MetricFactory.Create(options.Metric), log);
        await RowReading.ReadAsync(stream, source, new TextRows(options, counter, log), log, progress);
        return counter;
    }

    /// <summary>Weights count where a column of them is named.</summary>
    public static SurveyCounter Counter(ToolOptions options, Metric metric, SurveyLog log) =>
        options.Columns.Weight is null
            ? SurveyCounter.Unweighted(metric, options.Columns.By.Count, log)
            : SurveyCounter.Weighted(metric, options.Columns.By.Count, log);
}
