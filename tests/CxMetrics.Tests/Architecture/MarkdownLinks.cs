using System.Text.RegularExpressions;

namespace CxMetrics.Tests.Architecture;

/// <summary>Follows the links of a page within the repository, to the heading where they name one.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>The targets of the page's links that are files of the repository or headings.</summary>
    public static IReadOnlyList<string> Relative(string markdown) =>
        [.. Prose(markdown).SelectMany(line => Link().Matches(line)).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal))];

    /// <summary>The links that lead nowhere.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="path">Where it lies, below the root and with forward slashes.</param>
    public static IReadOnlyList<string> Broken(string markdown, string path) =>
        [.. Relative(markdown).Where(target => !Leads(target, markdown, path)).Select(target => $"{path}: {target} leads nowhere")];

    private static bool Leads(string target, string markdown, string path)
    {
        string[] parts = target.Split('#', 2);
        string file = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, parts[0]));
        bool isHere = parts[0].Length == 0;
        return (isHere || Path.Exists(file)) && (parts.Length == 1 || Headings(isHere ? markdown : File.ReadAllText(file)).Contains(parts[1], StringComparer.Ordinal));
    }

    // As GitHub names headings: in small letters, without punctuation, spaces as hyphens.
    private static IEnumerable<string> Headings(string markdown) =>
        Prose(markdown).Where(line => line.StartsWith('#'))
            .Select(line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static IEnumerable<string> Prose(string markdown)
    {
        bool isCode = false;
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode)
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Punctuation();
}
