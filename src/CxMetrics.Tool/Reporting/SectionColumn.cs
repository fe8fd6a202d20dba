namespace CxMetrics.Tool;

/// <summary>A column of a table, before it is text.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Cell">The text of a row.</param>
/// <param name="Need">How much a reader needs it.</param>
internal sealed record SectionColumn<T>(string Header, Func<T, string> Cell, ColumnNeed Need = ColumnNeed.Always)
{
    /// <summary>Whether its cells are words, which start on the left.</summary>
    public bool IsText { get; init; }
}
