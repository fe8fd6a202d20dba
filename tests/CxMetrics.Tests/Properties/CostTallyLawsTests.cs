using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class CostTallyLawsTests()
    : MetricLaws<ContactCostDefinition, Interaction, CostTally, ContactCostResult>(ContactCostDefinition.Assisted, Split)
{
    private static Gen<Interaction> Split =>
        from contact in ContactFacts.Any
        from parts in Gen.Choose(1, 7)
        select contact with { Cost = contact.Cost / parts };

    [Fact]
    public void Tally_AnyContacts_IsTheExactSum() => Holds(Facts, facts =>
    {
        CostTally tally = Tally(facts);
        ExactAmount sum = ExactAmount.Sum(facts.Where(fact => fact is { HandledBy: ContactHandler.Human, QueueOutcome: null or QueueOutcome.Answered })
            .Select(fact => fact.Cost ?? 0));
        return tally.Costs.Exact == sum && tally.Costs.Total == sum.ToDecimal() && tally.Resolved <= tally.Contacts;
    });

    [Fact]
    public void Scopes_AssistedSelfServiceAndAiAgents_AddUpToWhatWasHandled() => Holds(Facts, facts =>
    {
        ExactAmount parts = new[] { ContactCostDefinition.Assisted, ContactCostDefinition.SelfService, ContactCostDefinition.AiAgent }
            .Select(definition => ContactFacts.Build(definition, facts).ToTally().Costs.Exact)
            .Aggregate((sum, part) => sum + part);
        ExactAmount rest = ExactAmount.Sum(facts.Where(fact => fact.HandledBy is null || IsLost(fact)).Select(fact => fact.Cost ?? 0));
        return ContactFacts.Build(ContactCostDefinition.AllContacts, facts).ToTally().Costs.Exact == parts + rest;
    });

    /// <summary>A contact that was abandoned or flowed out was handled by nobody there.</summary>
    private static bool IsLost(Interaction fact) => fact.QueueOutcome is QueueOutcome.Abandoned or QueueOutcome.FlowedOut;
}
