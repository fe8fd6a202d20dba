using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class CostTallyLawsTests : TallyLaws<Interaction, CostTally>
{
    protected override Gen<Interaction> Fact =>
        from contact in ContactFacts.Any
        from parts in Gen.Choose(1, 7)
        select contact with { Cost = contact.Cost / parts };

    protected override CostTally Tally(IReadOnlyList<Interaction> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<CostTally> Build(IReadOnlyList<Interaction> facts) =>
        ContactFacts.Build(ContactCostDefinition.Assisted, facts);

    [Fact]
    public void Tally_AnyContacts_IsTheExactSumAndReconciles() => Holds(Facts, facts =>
    {
        CostTally tally = Tally(facts);
        ExactAmount sum = ExactAmount.Sum(facts.Where(fact => fact is { HandledBy: ContactHandler.Human, QueueOutcome: null or QueueOutcome.Answered })
            .Select(fact => fact.Cost ?? 0));
        return tally.Sum == sum && tally.Total == sum.ToDecimal() && tally.Contacts + tally.Excluded.Total == facts.Length && tally.Resolved <= tally.Contacts;
    });

    [Fact]
    public void Scopes_AssistedSelfServiceAndAiAgents_AddUpToWhatWasHandled() => Holds(Facts, facts =>
    {
        ExactAmount parts = new[] { ContactCostDefinition.Assisted, ContactCostDefinition.SelfService, ContactCostDefinition.AiAgent }
            .Select(definition => ContactFacts.Build(definition, facts).ToTally().Sum)
            .Aggregate((sum, part) => sum + part);
        ExactAmount rest = ExactAmount.Sum(facts.Where(fact => fact.HandledBy is null || IsLost(fact)).Select(fact => fact.Cost ?? 0));
        return ContactFacts.Build(ContactCostDefinition.AllContacts, facts).ToTally().Sum == parts + rest;
    });

    /// <summary>Who left the queue, for good or for elsewhere, was handled by nobody there.</summary>
    private static bool IsLost(Interaction fact) => fact.QueueOutcome is QueueOutcome.Abandoned or QueueOutcome.FlowedOut;
}
