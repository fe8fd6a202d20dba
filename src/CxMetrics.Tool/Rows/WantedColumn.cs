namespace CxMetrics.Tool.Rows;

/// <summary>A column that somebody wants to read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Option">The option that asks for it, for messages.</param>
/// <param name="Match">How it is found.</param>
internal sealed record WantedColumn(string Name, string Option, ColumnMatch Match = ColumnMatch.Named);
