using CxMetrics;
using QuickStart.Metrics;

namespace QuickStart.Reporting;

/// <summary>One metric: overall and in tables.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Overall">The tally of everything.</param>
/// <param name="Tables">The same by group and by period.</param>
internal sealed record MetricReport(string Title, Metric Metric, ScoreTally Overall, IReadOnlyList<ReportTable> Tables);
