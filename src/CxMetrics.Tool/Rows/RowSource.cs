using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Rows;

/// <summary>A file of rows.</summary>
/// <param name="File">Its path.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Delimiter">What separates its columns; null to find out.</param>
internal sealed record RowSource(string File, FileFormat Format, char? Delimiter);
