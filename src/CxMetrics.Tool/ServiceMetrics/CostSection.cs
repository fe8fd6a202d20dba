namespace CxMetrics.Tool;

/// <summary>What contacts cost, by who handles them.</summary>
internal static class CostSection
{
    private static readonly ContactCostDefinition[] Scopes =
        [ContactCostDefinition.AllContacts, ContactCostDefinition.Assisted, ContactCostDefinition.InboundAssisted, ContactCostDefinition.SelfService, ContactCostDefinition.AiAgent];

    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        string?[] currencies = [.. Currencies(log)];
        if (currencies.Length == 0)
        {
            return leftOut.All("costs, which no contact has (cost)");
        }

        if (currencies.Length > 1)
        {
            return leftOut.All($"costs, which are in several currencies ({string.Join(", ", currencies.Select(currency => currency ?? "none stated"))})");
        }

        ContactCostResult[] results =
        [
            .. Scopes.Select(scope => ContactCost.Calculate(log.Log, scope)).Where(result => result.Contacts > 0),
        ];
        ContactCostResult issues = ContactCost.PerResolvedIssue(log.Log);
        List<string> sentences =
        [
            $"{Words.Count(results[0].Contacts)} contacts cost {Words.Money(results[0].Total, results[0].Currency)}{Words.Without(results[0].Excluded)}.",
        ];
        if (issues.PerResolvedIssue is { } perIssue)
        {
            sentences.Add($"A resolved issue costs {Words.Money(perIssue, issues.Currency)}: what all its contacts cost, those of unresolved issues included.");
        }

        ReportSection section = new("cost", "Cost")
        {
            Sentences = sentences,
            Tables =
            [
                SectionTable.Of(
                    "scope",
                    "By scope",
                    results,
                    result => ResultJson.Of(result),
                    [
                        new("Scope", result => result.Definition.Name),
                        new("Contacts", result => Words.Count(result.Contacts), ColumnNeed.Responses),
                        new("Total", result => Words.Money(result.Total, result.Currency), ColumnNeed.Detail),
                        new("Per contact", result => Words.Money(result.PerContact, result.Currency)),
                        new("Per resolved contact", result => Words.Money(result.PerResolvedContact, result.Currency), ColumnNeed.Interval),
                    ]),
            ],
            Results = new() { ["perIssue"] = ResultJson.Of(issues) },
        };
        leftOut.Some(results[0].PerResolvedContact is null, "cost per resolved contact, for which contacts have to say how they ended (resolution)");
        leftOut.Some(
            issues.PerResolvedIssue is null, "cost per resolved issue, for which contacts have to say of which issue they are and how they ended (issueId, resolution)");
        return section;
    }

    /// <summary>The currencies of all costs; null for costs that state none.</summary>
    public static IEnumerable<string?> Currencies(ContactFacts log) =>
        log.Log.Interactions.Where(contact => contact.Cost is not null).Select(contact => contact.Currency).Distinct(StringComparer.Ordinal);

    public static IEnumerable<SectionColumn<ContactCostResult>> Columns =>
    [
        new("Cost", cost => Words.Money(cost.PerContact, cost.Currency), ColumnNeed.Detail),
    ];
}
