using Spectre.Console;

namespace QuickStart.Reporting;

/// <summary>A column of a table, as text.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Need">How much a reader needs it.</param>
/// <param name="Cells">Its cells, one for each row.</param>
internal sealed record ReportColumn(string Header, ColumnNeed Need, IReadOnlyList<string> Cells)
{
    /// <summary>The width, in cells of a terminal, at which nothing is wrapped.</summary>
    public int Width { get; } = Cells.Append(Header).Max(text => text.GetCellWidth());

    /// <summary>The width, in cells of a terminal, at which no word is broken.</summary>
    public int WordWidth { get; } = Cells.Append(Header).SelectMany(text => text.Split(' ')).Max(word => word.GetCellWidth());
}
