using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Options;

/// <summary>What the command line asks for.</summary>
internal sealed record ToolOptions
{
    public bool Help { get; init; }

    public bool Json { get; init; }

    public ReportKind Kind { get; init; } = ReportKind.Company;

    /// <summary>The file to read; null reports on the generated company.</summary>
    public RowSource? File { get; init; }

    public SurveyColumns Columns { get; init; } = new();

    public ServiceOptions Service { get; init; } = new();

    public IReadOnlyList<string> Unanswered { get; init; } = [];

    public string? DateFormat { get; init; }

    public MetricChoice Metric { get; init; } = new();

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The periods of the report; null for none.</summary>
    public Periods? Periods { get; init; }
}
