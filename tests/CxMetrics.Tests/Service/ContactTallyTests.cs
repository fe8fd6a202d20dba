namespace CxMetrics.Tests.Service;

/// <summary>What the tallies of contacts are as values, and what their builders take besides facts.</summary>
public sealed class ContactTallyTests
{
    private static readonly Interaction[] Log =
    [
        Contact.Human("a").Costing(1m) with { Sentiment = 0.5, Topic = "t", Talk = Contact.Hours(1) },
        Contact.Session("b", 0, 1).Costing(2m),
        Contact.Human("c") with { Sentiment = -0.5 },
    ];

    [Fact]
    public void Equals_SameFacts_AreTheSameValue()
    {
        Equal(() => Log.Tally(SentimentDefinition.Standard), Log[..1].Tally(SentimentDefinition.Standard));
        Equal(() => Log.Tally(ContactCostDefinition.AllContacts), Log[..1].Tally(ContactCostDefinition.AllContacts));
        Equal(() => Log.Tally(ContactDriverDefinition.Standard)["t"], Log.Tally(ContactDriverDefinition.Standard).NoKey);
        Equal(() => Sessions().Tally(SelfServiceDefinition.Standard), Sessions().Tally(SelfServiceDefinition.InSession));
    }

    [Fact]
    public void Equals_DecimalsThatSayTheSame_AreEqual() =>
        new MoneySum(1.50m, "EUR", 1).Should().Be(new MoneySum(1.5m, "EUR", 1));

    [Fact]
    public void Exclude_ByTheCaller_IsCountedWithTheRest()
    {
        Excludes(SentimentDefinition.Standard.NewBuilder(), tally => tally.Excluded);
        Excludes(ContactCostDefinition.AllContacts.NewBuilder(), tally => tally.Excluded);
        Excludes(ContactRateDefinition.Flagged.NewBuilder(), tally => tally.Excluded);
        Excludes(ContactDriverDefinition.Standard.NewBuilder(), tally => tally.Total.Excluded);
        Excludes(SelfServiceDefinition.Standard.NewBuilder(), tally => tally.Excluded);
    }

    [Fact]
    public void NewBuilder_NoSuchChoiceOrNoTally_IsRefused()
    {
        Refuses(SentimentDefinition.Standard);
        Refuses(ContactCostDefinition.AllContacts);
        Refuses(ContactRateDefinition.Flagged);
        Refuses(ContactDriverDefinition.Standard);
        Refuses(SelfServiceDefinition.Standard);
    }

    [Fact]
    public void Add_SameNameAndOtherChoices_IsRefused()
    {
        ContactCostDefinition ours = new("ours", ContactScope.Human);

        FluentActions.Invoking(() => Log.Tally(ours) + Log.Tally(new ContactCostDefinition("ours", ContactScope.All)))
            .Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add a tally of \"ours (All)\" to one of \"ours (Human)\"*");
    }

    [Fact]
    public void Definition_OfATally_IsWhatItWasTalliedUnder()
    {
        Log.Tally(SentimentDefinition.AllContacts).Definition.Should().Be(SentimentDefinition.AllContacts);
        Log.Tally(ContactCostDefinition.SelfService).Definition.Should().Be(ContactCostDefinition.SelfService);
        Log.Tally(ContactRateDefinition.Conversion).Definition.Should().Be(ContactRateDefinition.Conversion);
        Log.Tally(ContactDriverDefinition.Standard).Total.Definition.Should().Be(ContactDriverDefinition.Standard);
        SentimentTally.AdditiveIdentity.Definition.Should().BeNull();
    }

    [Fact]
    public void ToString_Cost_IsOneLine()
    {
        Log.Tally(ContactCostDefinition.AllContacts).ToString().Should().Be("3 EUR for 2 contacts, 1 resolved, 1 excluded");
        CostTally.AdditiveIdentity.ToString().Should().Be("0 no stated currency for 0 contacts, 0 resolved, 0 excluded");
        new MoneySum(8.01m, "USD", 1200).ToString().Should().Be("8.01 USD in 1,200 amounts");
    }

    [Fact]
    public void TallyBy_TwoCurrenciesInTwoGroups_RefusesTheTotal()
    {
        Interaction[] log = [Contact.Human("a").Costing(1, "EUR") with { Topic = "a" }, Contact.Human("b").Costing(1, "USD") with { Topic = "b" }];

        Refuses(() => log.TallyBy(ContactCostDefinition.AllContacts, contact => contact.Currency), "facts");
        Refuses(() => log.TallyBy(ContactDriverDefinition.AllContacts, contact => contact.Currency), "facts");
        Refuses(() => log.Tally(ContactDriverDefinition.AllContacts), "facts", "*\"b\" is in USD; expected EUR, as before it*");
        Refuses(() => ContactDrivers.Rank(log), "interactions", "*\"b\" is in USD; expected EUR, as before it*");

        static void Refuses(Func<object> tally, string parameter, string message = "*Cannot add amounts in ??? to amounts in ???*") =>
            tally.Should().ThrowExactly<ArgumentException>().WithMessage(message).WithParameterName(parameter);
    }

    private static IReadOnlyList<SelfServiceSession> Sessions() => SelfService.Link(Log, Contact.At(48)).Sessions;

    private static void Equal<T>(Func<T> make, T other)
        where T : class, ITally<T>
    {
        make().Should().Be(make()).And.NotBe(other).And.NotBe(null);
        make().GetHashCode().Should().Be(make().GetHashCode());
        make().Equals((object)"a tally").Should().BeFalse();
    }

    private static void Excludes<TFact, TTally>(ITallyBuilder<TFact, TTally> builder, Func<TTally, ReasonCounts> excluded)
        where TTally : class, ITally<TTally>
    {
        builder.Exclude("test call", 2);
        builder.Exclude("test call");
        builder.Exclude("nothing", 0);

        excluded(builder.ToTally()).ToString().Should().Be("test call: 3");
        FluentActions.Invoking(() => builder.Exclude(" ")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => builder.Exclude("test call", -1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.Exclude("test call", long.MaxValue)).Should().ThrowExactly<OverflowException>();
    }

    private static void Refuses<TFact, TTally>(ITallyDefinition<TFact, TTally> definition)
        where TTally : class, ITally<TTally>
    {
        FluentActions.Invoking(() => definition.NewBuilder((InvalidFacts)9)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => definition.NewBuilder().Add((TTally)null!)).Should().ThrowExactly<ArgumentNullException>();
    }
}
