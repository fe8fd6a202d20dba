namespace CxMetrics.Tests.Service;

public sealed class ContactDriversTests
{
    [Fact]
    public void Rank_AsManyContacts_ComeInOrdinalOrder() =>
        ContactDrivers.Rank([About("1", "b"), About("2", "a"), About("3", "B"), About("4", "c"), About("5", "c")])
            .Drivers.Select(driver => driver.Topic).Should().Equal("c", "B", "a", "b");

    [Fact]
    public void Rank_Contacts_HasSharesTimesAndCosts()
    {
        ContactDriverRanking ranking = ContactDrivers.Rank(
        [
            About("1", "a").Costing(2m) with { Talk = Contact.Hours(1), Hold = Contact.Hours(0.5) },
            About("2", "a") with { Wrap = Contact.Hours(0.25) },
            About("3", "a").Costing(4m),
            About("4", "b"),
            About("5", null),
            Contact.Session("6", customer: "never called") with { Topic = "a" },
        ]);

        ContactDriver first = ranking.Drivers[0];
        (first.Contacts, first.Share, first.CumulativeShare, first.Timed).Should().Be((3, 0.75, 0.75, 2));
        first.HandleTime.Should().Be(Contact.Hours(1.75));
        (first.Cost, first.CostPerContact, first.Currency).Should().Be((6m, 3m, "EUR"));
        first.ContactsPer100Customers.Should().Be(150);
        first.ToString().Should().Be("a: 3 contacts, 75.0%, with those before it 75.0%");
        (ranking.Drivers[1].HandleTime, ranking.Drivers[1].Cost, ranking.Drivers[1].CostPerContact).Should().Be((null, null, null));
        (ranking.Contacts, ranking.WithoutTopic, ranking.Excluded.Total, ranking.Customers).Should().Be((4, 1, 1, 2));
        ranking.ContactsPer100Customers.Should().Be(250, "five contacts of the two customers in the log");
        ranking.VitalFew.Should().Be(2);
        ranking.ToString().Should().Be("contact drivers: 2 of 2 topics make 100.0% of 4 contacts; first a with 75.0%");
    }

    [Fact]
    public void Rank_ContactOfTooMuchTime_IsNamedOrCounted()
    {
        Interaction endless = About("endless", "a") with { Talk = TimeSpan.MaxValue, Hold = TimeSpan.FromTicks(1), Wrap = TimeSpan.Zero };
        Interaction[] log = [About("1", "a") with { Talk = Contact.Hours(1) }, endless];

        FluentActions.Invoking(() => ContactDrivers.Rank(log)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*index 1*\"endless\" add up to more than*").WithParameterName("interactions");
        ContactDriverRanking ranking = ContactDrivers.Rank(log, invalid: InvalidFacts.Count);
        ranking.Excluded.ToString().Should().Be("handle time too long: 1");
        (ranking.Contacts, ranking.Drivers[0].HandleTime).Should().Be((1, Contact.Hours(1)));
        Handling.Calculate(log, invalid: InvalidFacts.Count).Excluded.Should().Equal(ranking.Excluded);
    }

    [Fact]
    public void Rank_CumulativeShareAtTheLimit_IsEnough()
    {
        Interaction[] log = [.. Enumerable.Range(0, 10).Select(index => About($"{index}", index < 8 ? "a" : "b"))];

        ContactDrivers.Rank(log).VitalFew.Should().Be(1);
        ContactDrivers.Rank(log, paretoShare: 0.81).VitalFew.Should().Be(2);
        ContactDrivers.Rank(log, paretoShare: 1).VitalFew.Should().Be(2);
    }

    [Fact]
    public void Rank_CustomerBase_IsTheDenominator()
    {
        Interaction[] log = [About("1", "a"), About("2", "a")];

        ContactDrivers.Rank(log, customers: 400).ContactsPer100Customers.Should().Be(0.5);
        ContactDrivers.Rank(log, customers: 0).ContactsPer100Customers.Should().BeNull();
        ContactDrivers.Rank(log.Tally(ContactDriverDefinition.Standard)).ContactsPer100Customers.Should().BeNull("customers cannot be added");
        ContactDrivers.Customers([.. log, Contact.Human("3", customer: null), Contact.Human("4", customer: "d")]).Should().Be(2);
    }

    [Fact]
    public void Rank_Nothing_IsEmpty()
    {
        ContactDriverRanking ranking = ContactDrivers.Rank([About("1", null)]);

        ranking.Drivers.Should().BeEmpty();
        ranking.VitalFew.Should().Be(0);
        ranking.ToString().Should().Be("contact drivers: no contact has a topic");
        ContactDrivers.Rank(Breakdown<string, DriverTally>.Sum([])).ToString().Should().Be("No contact has a topic");
    }

    [Fact]
    public void Rank_LegsOfOneContact_CountOnce() =>
        ContactDrivers.Rank([About("1", "a") with { ContactId = "k" }, About("2", "b", 1) with { ContactId = "k" }])
            .Drivers.Should().ContainSingle().Which.Topic.Should().Be("a", "what it was about at first");

    [Fact]
    public void Rank_TopicOnlyOutOfScope_IsNoDriver() =>
        ContactDrivers.Rank([About("1", "a"), About("2", "b") with { Direction = ContactDirection.Outbound }])
            .Drivers.Should().ContainSingle();

    [Fact]
    public void Rank_AllContacts_CountsSelfServiceToo() => ContactDrivers.Rank(
        [About("1", "a"), Contact.Session("2") with { Topic = "a" }], ContactDriverDefinition.AllContacts).Contacts.Should().Be(2);

    [Fact]
    public void TallyBy_Team_GivesEachItsOwnRanking()
    {
        Interaction[] log = [About("1", "a") with { TeamId = "north" }, About("2", "b") with { TeamId = "south" }, About("3", "b") with { TeamId = "south" }];

        Breakdown<string, Breakdown<string, DriverTally>> teams = log.TallyBy(ContactDriverDefinition.Standard, contact => contact.TeamId);

        ContactDrivers.Rank(teams["south"]).Drivers[0].Topic.Should().Be("b");
        ContactDrivers.Rank(teams.Total).Contacts.Should().Be(3);
    }

    [Theory]
    [InlineData("a.b.c", 1, '.', "a")]
    [InlineData("a.b.c", 2, '.', "a.b")]
    [InlineData("a.b.c", 3, '.', "a.b.c")]
    [InlineData("a.b.c", 9, '.', "a.b.c")]
    [InlineData("a", 1, '.', "a")]
    [InlineData("a/b.c", 1, '/', "a")]
    [InlineData("a/b.c", 1, '.', "a/b")]
    [InlineData("a.", 1, '.', "a")]
    [InlineData(".a", 1, '.', "a")]
    [InlineData(" .a", 2, '.', "a")]
    [InlineData("a..b", 2, '.', "a.b")]
    [InlineData("a . b", 2, '.', "a.b")]
    [InlineData("a.b.", 2, '.', "a.b")]
    [InlineData("a.", 2, '.', "a")]
    [InlineData("..", 1, '.', null)]
    public void TopicAt_Level_IsCutToItsFirstParts(string topic, int level, char separator, string? expected) =>
        ContactDrivers.TopicAt(topic, level, separator).Should().Be(expected);

    [Fact]
    public void NewBuilder_ExcludedAndMerged_StayInTheBreakdown()
    {
        ITallyBuilder<Interaction, Breakdown<string, DriverTally>> builder = ContactDriverDefinition.Standard.NewBuilder();
        builder.Exclude("test call", 2);
        builder.Add(new[] { About("1", "a") }.Tally(ContactDriverDefinition.Standard));

        builder.ToTally().NoKey.Excluded["test call"].Should().Be(2);
        builder.ToTally()["a"].Contacts.Should().Be(1);
        builder.ToTally()["a"].ToString().Should().Be("1 contact, 00:00:00 in 0 of them, 0 no stated currency in 0 amounts, 0 excluded");
        FluentActions.Invoking(() => builder.Add(new[] { About("3", "a") }.Tally(ContactDriverDefinition.AllContacts)))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("tally").WithMessage("*one definition in a tally*");
    }

    private static Interaction About(string id, string? topic, double start = 0) => Contact.Human(id, start) with { Topic = topic };
}
