using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Says in one sentence which choices of a definition differ from another's, and what they make of the log.</summary>
internal static class FcrDifference
{
    /// <summary>The choices of a definition, each with what it does.</summary>
    private static readonly (Func<FcrDefinition, object> Choice, Func<FcrDefinition, string> Clause)[] Choices =
    [
        (definition => definition.RepeatRule is null, definition => definition.RepeatRule is { } rule ? $"looks whether customers came back: {rule}" : "does not look whether customers came back"),
        (definition => definition.Counting, definition => definition.Counting switch
        {
            FcrCounting.Issues => "counts issues, so that an issue fails once, however many contacts it took",
            FcrCounting.LoneContacts => "counts contacts, so that an issue of three contacts fails three times",
            _ => definition.RepeatRule is null ? "counts contacts" : "counts contacts and looks only ahead, so that the last contact of an issue is a success",
        }),
        (definition => definition.Verdict, definition => definition.Verdict switch
        {
            FcrVerdict.Agent => "asks the agents whether it was resolved",
            FcrVerdict.Customer => "asks the customers whether it was resolved",
            _ => "asks nobody whether it was resolved",
        }),
        (definition => definition.Transfers, definition => definition.Transfers == FcrTransfers.NotAllowed ? "takes a transfer for a failure" : "accepts transfers"),
        (definition => definition.FirstLine, definition => definition.FirstLine switch
        {
            FcrFirstLine.ResolvableOnly => "leaves out what the first line cannot resolve",
            FcrFirstLine.ResolvableInDenominator => "leaves what the first line cannot resolve out of the denominator only",
            _ => "counts what the first line cannot resolve",
        }),
    ];

    /// <summary>The choices of a rule, compared where both definitions have one.</summary>
    private static readonly (Func<FcrRepeatRule, object> Choice, Func<FcrRepeatRule, string> Clause)[] RuleChoices =
    [
        (rule => rule.Key, rule => $"takes a contact of the same {rule.KeyName} for a repeat"),
        (rule => rule.Window, rule => $"waits {rule.WindowName} for a repeat"),
        (rule => rule.Anchor, rule => $"measures the window from the {rule.AnchorName}"),
        (rule => rule.Repeats, rule => rule.Repeats == FcrRepeats.AnyAttempt ? "takes abandoned and self-service attempts for repeats too" : "takes only handled contacts for repeats"),
        (rule => rule.Maturity, rule => rule.Maturity == Maturity.MatureOnly ? "leaves out what may still be repeated" : "counts what may still be repeated"),
    ];

    public static string? Explain(FcrResult result, FcrResult reference)
    {
        string[] clauses = [.. Clauses(result.Definition, reference.Definition)];
        return clauses.Length == 0 ? null
            : $"{char.ToUpperInvariant(clauses[0][0])}{string.Join("; ", clauses)[1..]}: {Counts(result)} instead of {Counts(reference)}.";
    }

    private static IEnumerable<string> Clauses(FcrDefinition definition, FcrDefinition other)
    {
        IEnumerable<string> choices = Choices.Where(choice => !choice.Choice(definition).Equals(choice.Choice(other))).Select(choice => choice.Clause(definition));
        return definition.RepeatRule is { } rule && other.RepeatRule is { } otherRule
            ? choices.Concat(RuleChoices.Where(choice => !choice.Choice(rule).Equals(choice.Choice(otherRule))).Select(choice => choice.Clause(rule)))
            : choices;
    }

    private static string Counts(FcrResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Numerator:N0} of {Plural.Of(result.Denominator, result.Definition.Noun, CultureInfo.InvariantCulture)}");
}
