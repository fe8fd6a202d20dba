namespace CxMetrics.Tool;

/// <summary>Everything that a report says, before anybody decides how it looks.</summary>
/// <param name="Title">What it is about.</param>
internal sealed record Report(string Title)
{
    /// <summary>What became of the rows of a file; null for a generated company.</summary>
    public RowLog? Rows { get; init; }

    /// <summary>What the metrics were computed from, as name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Facts { get; init; } = [];

    /// <summary>The metrics of surveys.</summary>
    public IReadOnlyList<ReportSection> Metrics { get; init; } = [];

    /// <summary>What became of the rows of the events of tickets; null where there are none.</summary>
    public RowLog? EventRows { get; init; }

    /// <summary>What to know before reading on, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The service metrics.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>What one sees, a sentence each.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}
