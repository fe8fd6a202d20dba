using System.Text.Json.Nodes;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Reporting;

/// <summary>One metric: overall and in tables.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Overall">The metric of everything.</param>
/// <param name="Tally">The tally of everything, as the library writes it.</param>
/// <param name="Tables">The same by group and by period.</param>
/// <param name="Plans">How many responses it takes to know more.</param>
internal sealed record MetricReport(
    string Title,
    Metric Metric,
    Figure Overall,
    JsonNode Tally,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<SamplePlan> Plans)
{
    public static MetricReport Of<TTally>(
        string title, Metric metric, IFigures<TTally> figures, TTally overall, IReadOnlyList<ReportTable> tables)
        where TTally : class, ITally<TTally> =>
        new(title, metric, figures.Calculate(overall), figures.State(overall), tables, Refusals.Of("--margin, --detect and --power", () => figures.Plan(overall)));
}
