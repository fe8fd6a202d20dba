using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>A part of a report: what was found out, in sentences and tables.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record ReportSection(string Key, string Heading)
{
    /// <summary>The findings, a sentence each.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    public IReadOnlyList<SectionTable> Tables { get; init; } = [];

    /// <summary>What stands after the tables: a heading and its list; nothing where there is none.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>The library's results, by name, in the library's own JSON.</summary>
    public JsonObject Results { get; init; } = [];
}
