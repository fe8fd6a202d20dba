using CxMetrics.Service;
using FsCheck;

namespace CxMetrics.Tests.Properties;

public sealed class CostTallyLawsTests : TallyLaws<Interaction, CostTally>
{
    protected override Gen<Interaction> Fact => ContactFacts.Any;

    protected override CostTally Tally(IReadOnlyList<Interaction> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<CostTally> Build(IReadOnlyList<Interaction> facts) =>
        ContactFacts.Build(ContactCostDefinition.Assisted, facts);

    [Fact]
    public void Tally_AnyContacts_IsTheExactSumAndReconciles() => Holds(Facts, facts =>
    {
        CostTally tally = Tally(facts);
        decimal sum = facts.Where(fact => fact is { HandledBy: ContactHandler.Human, QueueOutcome: null or QueueOutcome.Answered })
            .Sum(fact => fact.Cost ?? 0);
        return tally.Total == sum && tally.Contacts + tally.Excluded.Total == facts.Length && tally.Resolved <= tally.Contacts;
    });

    [Fact]
    public void Scopes_AssistedSelfServiceAndAiAgents_AddUpToWhatWasHandled() => Holds(Facts, facts =>
    {
        decimal parts = new[] { ContactCostDefinition.Assisted, ContactCostDefinition.SelfService, ContactCostDefinition.AiAgent }
            .Sum(definition => ContactFacts.Build(definition, facts).ToTally().Total);
        decimal rest = facts.Where(fact => fact.HandledBy is null || IsLost(fact)).Sum(fact => fact.Cost ?? 0);
        return ContactFacts.Build(ContactCostDefinition.AllContacts, facts).ToTally().Total == parts + rest;
    });

    /// <summary>Abandoned is nobody's; flowed out is not a person's, yet a bot may have had it before.</summary>
    private static bool IsLost(Interaction fact) =>
        fact.QueueOutcome == QueueOutcome.Abandoned || (fact.QueueOutcome == QueueOutcome.FlowedOut && fact.HandledBy == ContactHandler.Human);
}
