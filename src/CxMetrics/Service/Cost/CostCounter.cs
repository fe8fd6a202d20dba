namespace CxMetrics;

/// <summary>Adds up the costs of contacts.</summary>
/// <param name="definition">The definition.</param>
/// <param name="issues">Gathers the issues of the contacts that count, which then are those with an issue; null where issues do not matter.</param>
internal sealed class CostCounter(ContactCostDefinition definition, HashSet<string>? issues = null) : ICounter<Interaction, CostTally>
{
    private readonly MoneySumBuilder _costs = new();
    private long _resolved;

    public string? Add(Interaction fact)
    {
        if (ContactScopes.ExclusionReason(definition.Scope, fact) is { } reason)
        {
            return reason;
        }

        if (issues is not null && fact.IssueId is null)
        {
            return ExclusionReasons.NoIssue;
        }

        if (fact.Cost is not { } cost)
        {
            return ExclusionReasons.NoCost;
        }

        _costs.Add(cost, fact.Currency, "The cost of interaction", fact.Id);
        _resolved += fact.Resolution == ContactResolution.Resolved ? 1 : 0;
        issues?.Add(fact.IssueId!);
        return null;
    }

    public void Expect(CostTally tally) => _costs.Expect(tally.Costs);

    public CostTally ToTally() => new() { Costs = _costs.ToSum(), Resolved = _resolved };
}
