using System.Text.Json.Nodes;
using CxMetrics.Tool.Metrics;

namespace CxMetrics.Tool.Reporting;

/// <summary>A line of a table.</summary>
/// <param name="Label">What people read in the first column.</param>
/// <param name="Key">The key in JSON; null for facts without one.</param>
/// <param name="Figure">The metric; null for periods that are missing between two others.</param>
/// <param name="Change">The change from the row before; null where that is not the period before.</param>
/// <param name="Contrast">The comparison with the rest or with a benchmark; null where nobody asked for it.</param>
internal sealed record ReportRow(
    string Label, JsonNode? Key, Figure? Figure, Change? Change = null, SegmentComparison<string>? Contrast = null);
