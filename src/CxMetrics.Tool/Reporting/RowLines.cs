namespace CxMetrics.Tool;

/// <summary>What became of the rows of a file, in sentences.</summary>
internal static class RowLines
{
    public static IEnumerable<string> Of(RowLog? rows)
    {
        if (rows is null)
        {
            yield break;
        }

        string sum = string.Join(" + ", rows.Parts
            .Where(part => part.Words is not null && (part.Count > 0 || !part.Rare))
            .Select(part => $"{Words.Count(part.Count)} {part.Words}"));
        yield return $"{Words.Count(rows.Read)} {(rows.Read == 1 ? "row" : "rows")} read = {sum}.";
        foreach (string line in rows.Parts.Where(part => part.Issue is not null).SelectMany(part => Issue(part.Heading!, part.Issue!).Concat(part.Hints)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Issue(string name, RowIssue issue)
    {
        if (issue.Count == 0)
        {
            yield break;
        }

        ReasonCounts reasons = issue.Reasons;
        yield return $"{name}: {Words.Count(issue.Count)} ({(reasons.Count == 1 ? reasons.First().Key : reasons)}).";
        foreach (string example in issue.Examples)
        {
            yield return $"  {example}";
        }

        if (issue.Count > issue.Examples.Count)
        {
            yield return "  ...";
        }
    }
}
