using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>A table of cells, with the values behind them.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Columns">Its columns as text.</param>
/// <param name="Json">The same in JSON.</param>
internal sealed record SectionTable(string Heading, IReadOnlyList<ReportColumn> Columns, JsonObject Json)
{
    /// <summary>Makes a table.</summary>
    /// <param name="key">What its rows are, in JSON: a column, or "month".</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="json">A row in JSON.</param>
    /// <param name="columns">Its columns.</param>
    public static SectionTable Of<T>(
        string key, string heading, IReadOnlyList<T> rows, Func<T, JsonNode?> json, params IReadOnlyList<SectionColumn<T>> columns) =>
        new(
            heading,
            [.. columns.Select(column => new ReportColumn(column.Header, column.Need, [.. rows.Select(column.Cell)]) { IsText = column.IsText })],
            new JsonObject { ["by"] = key, ["title"] = heading, ["rows"] = new JsonArray([.. rows.Select(json)]) });
}
