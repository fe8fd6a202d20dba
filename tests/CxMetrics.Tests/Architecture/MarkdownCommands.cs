namespace CxMetrics.Tests.Architecture;

/// <summary>Holds the shell commands that a page tells its readers to type to those that continuous integration types.</summary>
internal static class MarkdownCommands
{
    // What no script of the repository can run as it stands, each with what stands for it.
    private static readonly string[] Exempt =
    [
        "dotnet add package CxMetrics", // The smoke test installs the packed package.
        "dotnet tool install --global CxMetrics.Tool", // The script installs the packed tool into a folder of its own.
        ".ci/run", // The script itself.
    ];

    /// <summary>The commands in the page's shell blocks that the script does not run.</summary>
    public static IReadOnlyList<string> Unchecked(string markdown, string script)
    {
        var run = Lines(script).Select(line => line + " ").ToList();
        return MarkdownBlock.In(markdown)
            .Where(block => block.Language is "bash" or "sh")
            .SelectMany(block => Lines(block.Text))
            .Where(command => !Exempt.Contains(command) && !run.Exists(line => line.Contains(command + " ", StringComparison.Ordinal)))
            .ToList();
    }

    private static IEnumerable<string> Lines(string script) =>
        script.ReplaceLineEndings("\n").Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(line => line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line)
            .Where(line => line.Length > 0 && line[0] != '#');
}
