namespace CxMetrics.Tool.Facts;

/// <summary>Why a row is no fact.</summary>
/// <param name="Reason">The reason, the same for all rows of its sort.</param>
/// <param name="Found">What was found; null where the reason says it.</param>
internal sealed record RowProblem(string Reason, string? Found = null);
