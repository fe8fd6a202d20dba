using Spectre.Console;

namespace CxMetrics.Tool;

/// <summary>A column of a table, as text.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Need">How much a reader needs it.</param>
/// <param name="Cells">Its cells, one for each row.</param>
internal sealed record ReportColumn(string Header, ColumnNeed Need, IReadOnlyList<string> Cells)
{
    // Wider sentences are read on several lines.
    private const int WidestText = 60;

    /// <summary>Whether its cells are words, which start on the left and may wrap.</summary>
    public bool IsText { get; init; }

    /// <summary>The width, in cells of a terminal, at which nothing is wrapped but long sentences.</summary>
    public int Width => Math.Min(Cells.Append(Header).Max(text => text.GetCellWidth()), IsText ? WidestText : int.MaxValue);

    /// <summary>The width, in cells of a terminal, at which no word is broken.</summary>
    public int WordWidth => Cells.Append(Header).SelectMany(text => text.Split(' ')).Max(word => word.GetCellWidth());
}
