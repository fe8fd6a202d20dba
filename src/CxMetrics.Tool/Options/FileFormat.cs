namespace CxMetrics.Tool;

/// <summary>How the rows of a file are written.</summary>
internal enum FileFormat
{
    Csv,
    Ndjson,
}
