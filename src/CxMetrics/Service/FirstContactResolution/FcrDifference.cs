using System.Globalization;

namespace CxMetrics;

/// <summary>Says in one sentence what a definition does otherwise than another, with the numbers of the log.</summary>
internal static class FcrDifference
{
    public static string Explain(FcrResult result, FcrResult reference)
    {
        string[] clauses = [.. Clauses(result, reference)];
        return ReferenceEquals(result, reference) ? "The definition that the others are compared with."
            : clauses.Length == 0 ? "The same choices as the first, under whatever name."
            : $"{char.ToUpperInvariant(clauses[0][0])}{string.Join("; ", clauses)[1..]}.";
    }

    private static IEnumerable<string> Clauses(FcrResult result, FcrResult reference)
    {
        FcrDefinition definition = result.Definition;
        FcrDefinition other = reference.Definition;
        if (definition.RepeatRule is null && (other.RepeatRule is not null || definition.Verdict != other.Verdict))
        {
            yield return Unlinked(result);
        }

        if (definition.RepeatRule is { } own && other.RepeatRule is null)
        {
            yield return $"looks whether customers came back: {own}";
        }

        if (definition.RepeatRule is not null && definition.Counting != other.Counting)
        {
            yield return Counting(result, reference);
        }

        if (definition.RepeatRule is { } rule && other.RepeatRule is { } otherRule)
        {
            foreach (string clause in Rule(rule, otherRule, result, reference))
            {
                yield return clause;
            }
        }

        if (definition.Verdict != other.Verdict && definition.RepeatRule is not null)
        {
            yield return definition.Verdict switch
            {
                FcrVerdict.Agent => "also asks that the agent recorded the contact as resolved" + LeavesOut(result, FcrReasons.ResolutionUnknown, "a record"),
                FcrVerdict.Customer => "also asks the customer" + LeavesOut(result, FcrReasons.Unanswered, "an answer"),
                _ => "asks nobody whether it was resolved",
            };
        }

        if (definition.Transfers != other.Transfers)
        {
            yield return definition.Transfers == FcrTransfers.NotAllowed
                ? "takes a transfer for a failure" + LeavesOut(result, FcrReasons.TransfersUnknown, "a number of transfers")
                : "does not mind transfers";
        }

        if (definition.FirstLine != other.FirstLine)
        {
            yield return FirstLine(result);
        }
    }

    private static string Unlinked(FcrResult result) => result.Definition.Verdict switch
    {
        FcrVerdict.Agent => Text(
            $"believes the agents{Recorded(result)}{LeavesOut(result, FcrReasons.ResolutionUnknown, "a record")}, and does not look whether customers came back"),
        FcrVerdict.Customer => Text(
            $"believes {Answers(result)}{LeavesOut(result, FcrReasons.Unanswered, "an answer")}, and does not look whether customers came back"),
        _ => "does not look whether customers came back",
    };

    /// <summary>What the agents recorded is told apart only where nothing else decides.</summary>
    private static string Recorded(FcrResult result) =>
        result.Definition is not { Transfers: FcrTransfers.Allowed, FirstLine: FcrFirstLine.Everything } ? ""
            : result.Denominator == 0 ? ", who recorded nothing"
            : Text($", who recorded {result.Numerator:N0} of {Amount(result.Denominator, "contact")} as resolved");

    private static string Answers(FcrResult result) =>
        result.Denominator > 0 ? $"{Amount(result.Denominator, "contact")} with an answer"
            : result.Definition.FirstLine == FcrFirstLine.Everything ? "the customers, none of whom answered"
            : "the customers";

    private static string Counting(FcrResult result, FcrResult reference)
    {
        bool ofIssues = reference.Definition.Counting == FcrCounting.Issues;
        string contacts = Amount(result.Denominator, "contact");
        string issues = Amount(reference.Denominator, "issue");
        return result.Definition.Counting switch
        {
            FcrCounting.Contacts when ofIssues => $"counts {contacts} instead of {issues} and looks only ahead, {LastContact(result, reference)}",
            FcrCounting.Contacts => "counts contacts and looks only ahead, so that the last contact of an issue is a success even where it was the third",
            FcrCounting.LoneContacts when ofIssues => $"counts {contacts} instead of {issues}, so that an issue of three contacts fails three times",
            FcrCounting.LoneContacts => "takes every contact of an issue of several for a failure, also the last",
            _ => $"counts {Amount(result.Denominator, "issue")} instead of {Amount(reference.Denominator, "contact")}, so that an issue fails once, however many contacts it took",
        };
    }

    /// <summary>How many issues the last contact makes up for is known where nothing but the same repeats makes an issue fail.</summary>
    private static string LastContact(FcrResult result, FcrResult reference)
    {
        long others = reference.Denominator - reference.Numerator;
        return !result.Definition.IsLinkOnly || !reference.Definition.IsLinkOnly ? "so that earlier contacts of an issue do not spoil its last"
            : "so that the last contact of an issue is a success" + others switch
            {
                _ when result.Definition.RepeatRule != reference.Definition.RepeatRule => "",
                0 => "",
                1 => ", also of the one issue that was not closed in one",
                _ => Text($", also of the {others:N0} issues that were not closed in one"),
            };
    }

    private static IEnumerable<string> Rule(FcrRepeatRule rule, FcrRepeatRule other, FcrResult result, FcrResult reference)
    {
        if (rule.Key != other.Key)
        {
            yield return Key(rule, other, result, reference);
        }

        if (rule.Window != other.Window)
        {
            yield return $"waits {rule.WindowName} for a repeat instead of {other.WindowName}"
                + (rule.Maturity == FcrMaturity.MatureOnly && other.Maturity == FcrMaturity.MatureOnly
                    ? $", with {Immature(result)} not yet mature instead of {Immature(reference)}"
                    : "");
        }

        if (rule.Boundary != other.Boundary)
        {
            yield return rule.Boundary == FcrBoundary.Exclusive
                ? "takes no contact for a repeat that starts exactly at the window's end"
                : "takes a contact for a repeat that starts exactly at the window's end";
        }

        if (rule.Anchor != other.Anchor)
        {
            yield return $"measures the window from the {rule.AnchorName} instead of the {other.AnchorName}, so that a long issue "
                + (rule.Anchor < other.Anchor ? "stays one" : "falls apart into several");
        }

        if (rule.Repeats != other.Repeats)
        {
            yield return rule.Repeats == FcrRepeats.AnyAttempt
                ? "takes abandoned and self-service attempts for repeats too"
                : "takes only contacts for repeats that a person handled";
        }

        if (rule.Maturity != other.Maturity)
        {
            yield return rule.Maturity == FcrMaturity.MatureOnly ? $"leaves out {Immature(result)} whose window is still open"
                : HaveTheSameUnits(rule, other, result, reference) ? $"counts {Immature(reference)} whose window is still open, and which may yet fail"
                : $"also counts {result.Definition.Noun} whose window is still open, and which may yet fail";
        }
    }

    private static string Immature(FcrResult result) => Amount(result.Excluded[FcrReasons.Immature], result.Definition.Noun[..^1]);

    /// <summary>Whether the two link alike, so that what the one leaves out is what the other counts.</summary>
    private static bool HaveTheSameUnits(FcrRepeatRule rule, FcrRepeatRule other, FcrResult result, FcrResult reference) =>
        result.Definition.Counting == reference.Definition.Counting
        && (rule.Window, rule.Key, rule.Boundary, rule.Anchor) == (other.Window, other.Key, other.Boundary, other.Anchor);

    private static string Key(FcrRepeatRule rule, FcrRepeatRule other, FcrResult result, FcrResult reference)
    {
        string counts = result.Definition.Counting == reference.Definition.Counting
            && result.Definition.IsLinkOnly && reference.Definition.IsLinkOnly
            && (rule.Window, rule.Boundary, rule.Anchor, rule.Maturity) == (other.Window, other.Boundary, other.Anchor, other.Maturity)
            && result.Denominator != reference.Denominator
            ? Text($", which makes {Amount(result.Denominator, result.Definition.Noun[..^1])} of {reference.Denominator:N0}")
            : "";
        return rule.Key switch
        {
            FcrKey.CustomerAndTopic => $"takes any contact of the customer on the same topic for a repeat{counts}",
            FcrKey.Customer => $"takes any contact of the customer for a repeat, whatever the topic{counts}",
            FcrKey.CustomerTopicAndChannel => $"misses customers who come back on another channel{counts}",
            FcrKey.CustomerAndChannel => $"takes any contact on the same channel for a repeat and misses those on others{counts}",
            _ => $"trusts the issue numbers of the source, so that a problem reopened under a new number is a new issue{counts}",
        };
    }

    private static string FirstLine(FcrResult result)
    {
        string amount = Amount(result.Excluded[FcrReasons.BeyondFirstLine], result.Definition.Noun[..^1]);
        string unknown = result.Excluded[FcrReasons.FirstLineUnknown] is > 0 and var count ? Text($", and {count:N0} of which nobody knows,") : "";
        return result.Definition.FirstLine switch
        {
            FcrFirstLine.ResolvableOnly => $"leaves out {amount} that the first line cannot resolve{unknown.TrimEnd(',')}",
            FcrFirstLine.ResolvableInDenominator => $"leaves {amount} that the first line cannot resolve{unknown} out of the denominator, yet counts successes there",
            _ => "also counts what the first line cannot resolve",
        };
    }

    private static string LeavesOut(FcrResult result, string reason, string missing) =>
        result.Excluded[reason] is > 0 and var count ? Text($", leaves out {count:N0} without {missing}") : "";

    private static string Amount(long count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => Text($"{count:N0} {noun}s"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
