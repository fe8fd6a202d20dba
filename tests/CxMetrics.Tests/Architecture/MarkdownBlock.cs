namespace CxMetrics.Tests.Architecture;

/// <summary>A fenced block of a markdown page, with the output block that directly follows it, if one does.</summary>
internal sealed record MarkdownBlock(string Language, int Line, string Text, string? Output)
{
    private const int LongestSentence = 120;

    private static readonly string[] OutputLanguages = ["text", "json"];

    public static IReadOnlyList<MarkdownBlock> In(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<MarkdownBlock>();
        var between = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                between.Add(lines[at].Trim());
                continue;
            }

            var start = at + 1;
            var end = Array.IndexOf(lines, "```", start);
            end = end < 0 ? lines.Length : end;
            var block = new MarkdownBlock(lines[at][3..].Trim(), start, string.Join('\n', lines[start..end]), Output: null);
            if (blocks.Count > 0 && OutputLanguages.Contains(block.Language) && IsClose(between))
            {
                blocks[^1] = blocks[^1] with { Output = block.Text };
            }

            blocks.Add(block);
            between.Clear();
            at = end;
        }

        return blocks;
    }

    // An output follows at once, or after one short sentence such as "prints".
    private static bool IsClose(List<string> between)
    {
        var sentences = between.Where(line => line.Length > 0).ToList();
        return sentences.Count == 0 || (sentences.Count == 1 && sentences[0].Length <= LongestSentence && sentences[0][0] != '#');
    }
}
