namespace CxMetrics.Tests.Architecture;

/// <summary>A C# file by its path below src/CxMetrics, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text);
