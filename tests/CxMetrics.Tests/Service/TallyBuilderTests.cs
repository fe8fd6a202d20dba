using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

/// <summary>What the builders of the service tallies make of other tallies: that of nothing, and one under another definition.</summary>
public sealed class TallyBuilderTests
{
    private static readonly Interaction[] Log =
    [
        Contact.Human("a").Costing(1m) with { AgentId = "ann", Sentiment = 0.5, Topic = "t", Talk = Contact.Hours(1), Hold = TimeSpan.Zero, Wrap = TimeSpan.Zero, Converted = true, Flagged = false },
        Contact.Session("b", 0, 1).Costing(2m),
        Contact.Human("c") with { Sentiment = -0.5 },
    ];

    [Fact]
    public void Add_TheTallyOfNothing_AddsNothing()
    {
        AddsNothing(QueueDefinition.Standard, Log);
        AddsNothing(HandlingDefinition.Standard, Log);
        AddsNothing(OccupancyDefinition.Standard, Log);
        AddsNothing(SentimentDefinition.Standard, Log);
        AddsNothing(ContactCostDefinition.Assisted, Log);
        AddsNothing(ContactRateDefinition.Conversion, Log);
        AddsNothing(ContactDriverDefinition.Standard, Log);
        AddsNothing(SelfServiceDefinition.Standard, Sessions());
    }

    [Fact]
    public void Add_TallyMadeByHandWithoutADefinition_IsRefusedOnEitherSide()
    {
        CallbackTally byHand = new() { Kept = new RateTally(1, 2) };
        CallbackTally counted = byHand with { Definition = CallbackDefinition.Standard };
        foreach (Action add in new Action[]
        {
            () => _ = byHand + counted,
            () => _ = counted + byHand,
            () => CallbackDefinition.Standard.NewBuilder().Add(byHand),
        })
        {
            add.Should().Throw<ArgumentException>().WithMessage("\"definition\" is null; expected a definition, since facts were received.*");
        }

        (counted + CallbackTally.AdditiveIdentity).Should().Be(counted);
        (CallbackTally.AdditiveIdentity + counted).Should().Be(counted);
    }

    [Fact]
    public void Add_TallyOfAnotherDefinition_IsRefusedAtOnce()
    {
        Refuses(QueueDefinition.Standard, Log.Tally(QueueDefinition.Within(TimeSpan.Zero)));
        Refuses(HandlingDefinition.Standard, Log.Tally(HandlingDefinition.InboundOnly));
        Refuses(OccupancyDefinition.Standard, Log.Tally(new OccupancyDefinition("other", HandlingDefinition.InboundOnly)));
        Refuses(SentimentDefinition.Standard, Log.Tally(SentimentDefinition.AllContacts));
        Refuses(ContactCostDefinition.AllContacts, Log.Tally(ContactCostDefinition.Assisted));
        Refuses(ContactRateDefinition.Flagged, Log.Tally(ContactRateDefinition.Conversion));
        Refuses(ContactDriverDefinition.Standard, Log.Tally(ContactDriverDefinition.AllContacts));
        Refuses(SelfServiceDefinition.Standard, Sessions().Tally(SelfServiceDefinition.InSession));
    }

    [Fact]
    public void Add_CostsInAnotherCurrency_AreRefused()
    {
        ITallyBuilder<Interaction, CostTally> costs = ContactCostDefinition.AllContacts.NewBuilder();
        CostTally dollars = new[] { Contact.Human("d").Costing(1m, "USD") }.Tally(ContactCostDefinition.AllContacts);
        costs.Add(Log[..1].Tally(ContactCostDefinition.AllContacts));

        FluentActions.Invoking(() => costs.Add(dollars)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Cannot add amounts in USD to amounts in EUR; expected one currency.*").WithParameterName("tally");
        costs.ToTally().Should().Be(Log[..1].Tally(ContactCostDefinition.AllContacts), "what was refused left no trace");
    }

    [Fact]
    public void Add_BreakdownOfNothing_AddsNothing()
    {
        BreakdownBuilder<string, QueueTally, ITallyBuilder<Interaction, QueueTally>> builder = new(() => QueueDefinition.Standard.NewBuilder());
        builder.For("north").Add(Queued(QueueOutcome.Answered, 1));

        builder.Add(Breakdown<string, QueueTally>.Sum([]));
        builder.Add(Breakdown.From([KeyValuePair.Create("north", QueueTally.AdditiveIdentity)]));

        builder.ToBreakdown().Total.Offered.Should().Be(1);
    }

    private static IReadOnlyList<SelfServiceSession> Sessions() => SelfService.Link(Log, Contact.At(48)).Sessions;

    private static void AddsNothing<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, IEnumerable<TFact> facts)
        where TTally : class, ITally<TTally>
    {
        ITallyBuilder<TFact, TTally> builder = definition.NewBuilder();
        foreach (TFact fact in facts)
        {
            builder.Add(fact);
        }

        TTally before = builder.ToTally();
        builder.Add(TTally.AdditiveIdentity);

        builder.ToTally().Should().Be(before);
        before.Count.Should().BePositive();
    }

    private static void Refuses<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, TTally other)
        where TTally : class, ITally<TTally>
    {
        ITallyBuilder<TFact, TTally> builder = definition.NewBuilder();
        TTally before = builder.ToTally();

        FluentActions.Invoking(() => builder.Add(other)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*expected one definition in a tally*").WithParameterName("tally");
        builder.ToTally().Count.Should().Be(before.Count, "what was refused does not count");
    }
}
