using System.Globalization;

namespace CxMetrics;

/// <summary>Says in one sentence what a definition does otherwise than another, with the numbers of the log.</summary>
internal static class FcrDifference
{
    public static string Explain(FcrResult result, FcrResult reference)
    {
        string[] clauses = [.. Clauses(result, reference)];
        return clauses.Length == 0
            ? "The definition that the others are compared with."
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

        if (definition.RepeatRule is not null && other.RepeatRule is null)
        {
            yield return "looks whether customers came back";
        }

        if (definition.RepeatRule is not null && definition.Counting != other.Counting)
        {
            yield return Counting(result, reference);
        }

        if (definition.RepeatRule is { } rule && other.RepeatRule != rule)
        {
            foreach (string clause in Rule(rule, other.RepeatRule ?? FcrDefinition.Standard.RepeatRule!, result, reference))
            {
                yield return clause;
            }
        }

        if (definition.Verdict != other.Verdict && definition.RepeatRule is not null)
        {
            yield return definition.Verdict switch
            {
                FcrVerdict.Agent => "also asks that the agent recorded the contact as resolved",
                FcrVerdict.Customer => Text($"also asks the customer, which leaves out {result.Excluded[FcrReasons.Unanswered]:N0} without an answer"),
                _ => "asks nobody whether it was resolved",
            };
        }

        if (definition.Transfers != other.Transfers)
        {
            yield return definition.Transfers == FcrTransfers.NotAllowed ? "takes a transfer for a failure" : "does not mind transfers";
        }

        if (definition.FirstLine != other.FirstLine)
        {
            yield return FirstLine(result);
        }
    }

    private static string Unlinked(FcrResult result) => result.Definition.Verdict switch
    {
        FcrVerdict.Agent =>
            Text($"believes the agents, who recorded {result.Numerator:N0} of {result.Denominator:N0} contacts as resolved, and does not look whether customers came back"),
        FcrVerdict.Customer =>
            Text($"believes the {result.Denominator:N0} contacts with an answer, leaves out {result.Excluded[FcrReasons.Unanswered]:N0} without one, and does not look whether customers came back"),
        _ => "does not look whether customers came back",
    };

    private static string Counting(FcrResult result, FcrResult reference) => result.Definition.Counting switch
    {
        FcrCounting.Contacts when reference.Definition.Counting == FcrCounting.Issues => Text(
            $"counts {result.Denominator:N0} contacts instead of {reference.Denominator:N0} issues and looks only ahead, so that the last contact of an issue is a success, also of the {reference.Denominator - reference.Numerator:N0} issues that were not closed in one"),
        FcrCounting.Contacts => "counts contacts and looks only ahead, so that the last contact of an issue is a success even where it was the third",
        FcrCounting.LoneContacts => Text(
            $"counts {result.Denominator:N0} contacts instead of {reference.Denominator:N0}{(reference.Definition.Counting == FcrCounting.Issues ? " issues" : "")}, so that an issue of three contacts fails three times"),
        _ => Text($"counts {result.Denominator:N0} issues instead of {reference.Denominator:N0} contacts, so that an issue fails once, however many contacts it took"),
    };

    private static IEnumerable<string> Rule(FcrRepeatRule rule, FcrRepeatRule other, FcrResult result, FcrResult reference)
    {
        if (rule.Key != other.Key)
        {
            yield return Key(rule, result, reference);
        }

        if (rule.Window != other.Window)
        {
            yield return Text(
                $"waits {rule.WindowName} for a repeat instead of {other.WindowName}, with {result.Excluded[FcrReasons.Immature]:N0} {result.Definition.Noun} not yet mature instead of {reference.Excluded[FcrReasons.Immature]:N0}");
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
                + (rule.Anchor == FcrAnchor.LatestEnd ? "stays one" : "falls apart into several");
        }

        if (rule.Repeats != other.Repeats)
        {
            yield return rule.Repeats == FcrRepeats.AnyAttempt
                ? "takes abandoned and self-service attempts for repeats too"
                : "takes only contacts for repeats that a person handled";
        }

        if (rule.Maturity != other.Maturity)
        {
            yield return rule.Maturity == FcrMaturity.All
                ? Text($"counts {reference.Excluded[FcrReasons.Immature]:N0} {reference.Definition.Noun} whose window is still open, and which may yet fail")
                : Text($"leaves out {result.Excluded[FcrReasons.Immature]:N0} {result.Definition.Noun} whose window is still open");
        }
    }

    private static string Key(FcrRepeatRule rule, FcrResult result, FcrResult reference)
    {
        string counts = result.Definition.Counting == reference.Definition.Counting && result.Denominator != reference.Denominator
            ? Text($", which makes {result.Denominator:N0} {result.Definition.Noun} of {reference.Denominator:N0}")
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
        long beyond = result.Excluded[FcrReasons.BeyondFirstLine];
        return result.Definition.FirstLine switch
        {
            FcrFirstLine.ResolvableOnly => Text($"leaves out {beyond:N0} {result.Definition.Noun} that the first line cannot resolve"),
            FcrFirstLine.ResolvableInDenominator => Text(
                $"leaves {beyond:N0} {result.Definition.Noun} that the first line cannot resolve out of the denominator, yet counts their successes"),
            _ => "also counts what the first line cannot resolve",
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
