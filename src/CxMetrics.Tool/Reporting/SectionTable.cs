using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Reporting;

/// <summary>A table of cells, with the values behind them.</summary>
/// <param name="Key">What its rows are, in JSON: a column, or "month".</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Columns">Its columns as text.</param>
/// <param name="Rows">Its rows in JSON.</param>
internal sealed record SectionTable(string Key, string Heading, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<JsonNode?> Rows)
{
    public static SectionTable Of<T>(
        string key, string heading, IReadOnlyList<T> rows, Func<T, JsonNode?> json, params IReadOnlyList<SectionColumn<T>> columns) =>
        new(
            key,
            heading,
            [.. columns.Select(column => new ReportColumn(column.Header, column.Need, [.. rows.Select(column.Cell)]) { IsText = column.IsText })],
            [.. rows.Select(json)]);
}
