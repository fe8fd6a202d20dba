using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>First contact resolution: by default, and how much the definition matters.</summary>
internal static class FcrSection
{
    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        FcrSensitivity sensitivity = Fcr.Sensitivity(log.Links);
        FcrResult standard = sensitivity.Variants[0].Result;
        if (sensitivity.Lowest is null)
        {
            return leftOut.All(
                $"first contact resolution, which needs contacts that a person handled{Words.Without(standard.Excluded)}");
        }

        return new ReportSection("fcr", "First contact resolution")
        {
            Sentences = [.. Sentences(log, standard), Spread(sensitivity)],
            Tables = [Variants(sensitivity)],
            Results = new() { ["sensitivity"] = ResultJson.Of(sensitivity) },
        };
    }

    /// <summary>How far the definitions lie apart.</summary>
    public static string Spread(FcrSensitivity sensitivity) =>
        sensitivity is { Lowest: { } lowest, Highest: { } highest }
            ? $"The same log has {Words.Percent(lowest.Result.Rate)}% by {lowest.Result.Definition.Name} and {Words.Percent(highest.Result.Rate)}% by "
                + $"{highest.Result.Definition.Name}: a figure without its definition says nothing, and two can be compared under one definition only."
            : "";

    private static IEnumerable<string> Sentences(ContactFacts log, FcrResult result)
    {
        string name = Words.Sentence(result.Definition.Name);
        yield return $"{Words.Of(name, result.Rate, result.Interval(log.Confidence), result.Numerator, result.Denominator, log.Confidence)}{Words.Without(result.Excluded)}.";
        if (result.ContactsPerIssue is { } contacts)
        {
            yield return $"An issue takes {Words.Number(contacts, "0.00")} contacts on average.";
        }

        if (result.UnseenPast > 0)
        {
            yield return $"{Words.Count(result.UnseenPast)} of them opened so early in the log that a contact before it may belong to them.";
        }
    }

    /// <summary>The rates side by side, and why they differ.</summary>
    public static SectionTable Variants(FcrSensitivity sensitivity) =>
        SectionTable.Of(
            "definition",
            "By definition, and why it differs from the first",
            sensitivity.Variants,
            variant => new JsonObject { ["key"] = variant.Result.Definition.Name, ["rate"] = variant.Result.Rate },
            [
                new("Definition", variant => variant.Result.Definition.Name),
                new("FCR %", variant => Words.Percent(variant.Result.Rate)),
                new("Of", variant => Words.Count(variant.Result.Denominator), ColumnNeed.Responses),
                new("Points", variant => Words.Number(variant.Difference, "+0.0;-0.0;0.0"), ColumnNeed.Change),
                new("Why", variant => variant.Explanation, ColumnNeed.Detail) { IsText = true },
            ]);
}
