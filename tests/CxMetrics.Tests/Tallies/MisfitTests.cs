using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Tallies;

/// <summary>What does not add to what a builder holds is refused when it is added, be it a fact or a tally, and the builder stays as it was.</summary>
public class MisfitTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    public static TheoryData<string, Func<Misfit>> Misfits()
    {
        Period january = Period.Month(1970, 1);
        Period february = Period.Month(1970, 2);
        return new()
        {
            { "currency of a cost", () => Misfit.Of(ContactCostDefinition.AllContacts, Cost("EUR"), Cost("USD")) },
            { "no currency of a cost", () => Misfit.Of(ContactCostDefinition.AllContacts, Cost("EUR"), Cost(null)) },
            { "currency of a driver", () => Misfit.Of<Interaction, Breakdown<string, DriverTally>>(ContactDriverDefinition.AllContacts, Cost("EUR"), Cost("USD")) },
            {
                "currency of a driver of another topic",
                () => Misfit.Of<Interaction, Breakdown<string, DriverTally>>(ContactDriverDefinition.AllContacts, Cost("EUR"), Cost("USD") with { Topic = "other" })
            },
            { "currency of purchases", () => Misfit.Of(HistoricValueDefinition.Margins, Bought("EUR", 9), Bought("USD", 9)) },
            { "moment of purchases", () => Misfit.Of(HistoricValueDefinition.Margins, Bought("EUR", 9), Bought("EUR", 10)) },
            { "currency of revenue", () => Misfit.Of(MrrDefinition.Standard, Member("EUR", january), Member("USD", january)) },
            { "period of revenue", () => Misfit.Of(MrrDefinition.Standard, Member("EUR", january), Member("EUR", february)) },
            { "moment of issues", () => Misfit.Of(FcrDefinition.MatureOrNot, Issue(30), Issue(31)) },
        };
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Add_FactToATally_IsRefused(string what, Func<Misfit> make)
    {
        Misfit misfit = make();
        misfit.AddHeldTally();
        IsRefused(misfit.AddOther, misfit, what);
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Add_TallyToAFact_IsRefused(string what, Func<Misfit> make)
    {
        Misfit misfit = make();
        misfit.AddHeld();
        IsRefused(misfit.AddOtherTally, misfit, what);
    }

    [Fact]
    public void Add_CostsOfTopicsBeyondADecimal_AreRefused()
    {
        ITallyBuilder<Interaction, Breakdown<string, DriverTally>> builder = ((ITallyDefinition<Interaction, Breakdown<string, DriverTally>>)ContactDriverDefinition.AllContacts).NewBuilder();
        builder.Add(Cost("EUR") with { Cost = decimal.MaxValue / 3 });
        Breakdown<string, DriverTally> before = builder.ToTally();

        builder.Invoking(b => b.Add(Cost("EUR") with { Cost = decimal.MaxValue / 3, Topic = "other" })).Should().Throw<OverflowException>();
        builder.ToTally().Should().Be(before);
    }

    private static void IsRefused(Action add, Misfit misfit, string what)
    {
        object before = misfit.ToTally();
        add.Should().Throw<ArgumentException>("of the {0}", what);
        misfit.ToTally().Should().Be(before, "of the {0}", what);
        misfit.AddHeld.Should().NotThrow("of the {0}", what);
    }

    private static Interaction Cost(string? currency) =>
        new("i", ContactChannel.Phone, ContactDirection.Inbound, Start) { CustomerId = "c", HandledBy = ContactHandler.Human, Topic = "topic", Cost = 1, Currency = currency };

    private static CustomerHistory<Purchase> Bought(string currency, int asOf) =>
        Retention.Link([new Purchase("c", Start, 1) { Margin = 1, Currency = currency }], Start.AddDays(asOf))[0];

    private static MemberPeriod Member(string currency, Period period) =>
        SubscriptionHistory.Link([new SubscriptionChange(new DateOnly(1970, 1, 1), "c", "s", 10) { Currency = currency }], new DateOnly(1970, 12, 31)).Units(period).Single();

    private static FcrUnit Issue(int asOf) => Fcr.Link([Cost("EUR")], Start.AddDays(asOf)).Units(FcrDefinition.MatureOrNot).Single();

    /// <summary>A builder, a fact that it holds, and one that does not go with it.</summary>
    public sealed record Misfit(Action AddHeld, Action AddHeldTally, Action AddOther, Action AddOtherTally, Func<object> ToTally)
    {
        public static Misfit Of<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, TFact held, TFact other)
            where TTally : class, ITally<TTally>
        {
            ITallyBuilder<TFact, TTally> builder = definition.NewBuilder();
            return new Misfit(
                () => builder.Add(held), () => builder.Add(Tally(definition, held)), () => builder.Add(other), () => builder.Add(Tally(definition, other)), () => builder.ToTally());
        }

        private static TTally Tally<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, TFact fact)
            where TTally : class, ITally<TTally>
        {
            ITallyBuilder<TFact, TTally> builder = definition.NewBuilder();
            builder.Add(fact);
            return builder.ToTally();
        }
    }
}
