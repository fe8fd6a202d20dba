using QuickStart.Surveys;

namespace QuickStart.Reporting;

/// <summary>Everything that a report says, before anybody decides how it looks.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Rows">What became of the rows of a file; null for a generated company.</param>
/// <param name="Metrics">The metrics.</param>
/// <param name="Facts">What the metrics were computed from, as name and value.</param>
/// <param name="Findings">What one sees, a sentence each.</param>
internal sealed record Report(
    string Title,
    RowLog? Rows,
    IReadOnlyList<MetricReport> Metrics,
    IReadOnlyList<KeyValuePair<string, long>> Facts,
    IReadOnlyList<string> Findings);
