namespace CxMetrics.Tool;

/// <summary>A column that somebody wants to read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Option">The option that asks for it, for messages.</param>
/// <param name="IsNamed">Whether somebody named it, so that it has to be there; else it is taken where it is there, by its loose name.</param>
/// <param name="IsClaimed">Whether the column of its loose name is another's, who named it: then it is not taken.</param>
internal sealed record WantedColumn(string Name, string Option, bool IsNamed, bool IsClaimed = false);
