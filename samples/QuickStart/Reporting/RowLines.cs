using CxMetrics;
using QuickStart.Metrics;
using QuickStart.Surveys;

namespace QuickStart.Reporting;

/// <summary>What became of the rows of a file, in sentences.</summary>
internal static class RowLines
{
    public static IEnumerable<string> Of(RowLog rows)
    {
        string otherKind = rows.OtherKind == 0 ? "" : $" + {Invariant.Count(rows.OtherKind)} of another kind";
        yield return $"{Invariant.Count(rows.Read)} rows read = {Invariant.Count(rows.Answered)} answered"
            + $" + {Invariant.Count(rows.Unanswered)} unanswered + {Invariant.Count(rows.OffScale.Count)} off the scale"
            + $" + {Invariant.Count(rows.Duplicate.Count)} duplicate + {Invariant.Count(rows.Unreadable.Count)} unreadable{otherKind}.";
        foreach (string line in Issue("Off the scale", rows.OffScale)
            .Concat(Issue("Duplicate", rows.Duplicate))
            .Concat(Issue("Unreadable", rows.Unreadable))
            .Concat(Issue("In no period", rows.WithoutPeriod))
            .Concat(Issue("Not checked for duplicates", rows.WithoutId)))
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
        yield return $"{name}: {Invariant.Count(issue.Count)} ({(reasons.Count == 1 ? reasons.First().Key : reasons)}).";
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
