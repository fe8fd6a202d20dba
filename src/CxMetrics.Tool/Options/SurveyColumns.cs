namespace CxMetrics.Tool.Options;

/// <summary>The columns of a CSV file, or the members of the objects in an NDJSON file, that hold a survey.</summary>
internal sealed record SurveyColumns
{
    public string? Id { get; init; }

    public string? Score { get; init; }

    public string? Date { get; init; }

    public string? Weight { get; init; }

    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Whether any is named but the groups and the weight, which the library's own records have too.</summary>
    public bool AnyNamed => Id is not null || Score is not null || Date is not null;
}
