namespace CxMetrics.Tests.Service;

public sealed class ContactCostTests
{
    [Fact]
    public void Calculate_Contacts_DividesExactly()
    {
        ContactCostResult result = ContactCost.Calculate(
        [
            Contact.Human("a").Costing(8.01m) with { Resolution = ContactResolution.Resolved },
            Contact.Human("b").Costing(4m),
            Contact.Session("c").Costing(0.10m),
            Contact.Human("d"),
        ]);

        result.Total.Should().Be(12.11m);
        result.PerContact.Should().Be(12.11m / 3);
        result.PerResolvedContact.Should().Be(6.055m, "the cost of the unresolved one is in it");
        result.Per(4).Should().Be(3.0275m);
        result.Per(0).Should().BeNull();
        result.Excluded["no cost"].Should().Be(1);
        result.ToString().Should().Be("cost of all contacts: 4.04 EUR a contact, 12.11 EUR for 3 contacts, 2 resolved");
    }

    [Fact]
    public void Calculate_NoContactWithACost_IsNotDefined()
    {
        ContactCostResult result = ContactCost.Calculate([Contact.Human("a")]);

        result.PerContact.Should().BeNull();
        result.PerResolvedContact.Should().BeNull();
        result.Total.Should().Be(0);
        result.ToString().Should().Be("cost of all contacts is not defined: no contacts with a cost (no cost: 1)");
    }

    [Fact]
    public void Calculate_NothingResolved_HasNoCostPerResolvedContact() =>
        ContactCost.Calculate([Contact.Human("a").Costing(1)]).PerResolvedContact.Should().BeNull();

    [Fact]
    public void Calculate_LegsOfOneContact_CountOnce()
    {
        Interaction[] legs =
        [
            Contact.Session("ivr").Costing(0.10m) with { ContactId = "k" },
            Contact.Human("agent", 1).Costing(8.01m) with { ContactId = "k" },
        ];

        ContactCost.Calculate(legs).Contacts.Should().Be(1);
        ContactCost.Calculate(legs, ContactCostDefinition.Assisted).Total.Should().Be(8.11m, "the menu is part of an assisted contact");
        legs.Tally(ContactCostDefinition.AllContacts).Contacts.Should().Be(1);
        ContactLog.Read(legs).Contacts.Tally(ContactCostDefinition.AllContacts).Contacts.Should().Be(1);
        ContactLog.Read(legs).Interactions.Tally(ContactCostDefinition.AllContacts).Contacts.Should().Be(1, "a cost is one of contacts, whatever it is given");
    }

    [Theory]
    [InlineData("EUR", "USD", "*USD; expected EUR*")]
    [InlineData("EUR", null, "*no stated currency; expected EUR*")]
    [InlineData(null, "USD", "*USD; expected no stated currency*")]
    public void Calculate_TwoCurrencies_NamesBothAndTheFact(string? first, string? second, string message)
    {
        Interaction[] log = [Contact.Human("a").Costing(1, first), Contact.Human("b").Costing(1, second)];

        FluentActions.Invoking(() => ContactCost.Calculate(log, invalid: InvalidFacts.Count)).Should().ThrowExactly<ArgumentException>()
            .WithMessage(message).WithMessage("*index 1*\"b\"*").WithParameterName("interactions");
        FluentActions.Invoking(() => log[..1].Tally(ContactCostDefinition.AllContacts) + log[1..].Tally(ContactCostDefinition.AllContacts))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("right");
    }

    [Fact]
    public void Add_WithoutCosts_TakesTheCurrencyOfTheOther()
    {
        CostTally none = new[] { Contact.Human("a") with { Currency = "USD" } }.Tally(ContactCostDefinition.AllContacts);
        CostTally euros = new[] { Contact.Human("b").Costing(1) }.Tally(ContactCostDefinition.AllContacts);

        (none + euros).Costs.Currency.Should().Be("EUR");
        (euros + none).Excluded["no cost"].Should().Be(1);
    }

    [Fact]
    public void Add_MoreDigitsThanADecimalHolds_RoundsTheTotalAlone()
    {
        MoneySum large = new(70_000_000_000_000_000_000_000_000_000m, "EUR", 1);
        MoneySum small = new(0.4m, "EUR", 1);

        (large + small).Total.Should().Be(70_000_000_000_000_000_000_000_000_000m);
        (large + small + small).Total.Should().Be(70_000_000_000_000_000_000_000_000_001m, "what was rounded away before is still in the sum");
        (large + small).Should().NotBe(large + new MoneySum(0m, "EUR", 1));
        FluentActions.Invoking(() => large + large).Should().ThrowExactly<OverflowException>().WithMessage("*140000000000000000000000000000, more than a decimal*");
        (new MoneySum(decimal.MaxValue, "EUR", 1) + new MoneySum(0.0m, "EUR", 1)).Total.Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void Calculate_CostsSplitByDivision_AddUp()
    {
        Interaction[] log = [.. Enumerable.Range(0, 999).Select(index => Contact.Human($"i{index}").Costing(100m / 3))];

        ContactCostResult result = ContactCost.Calculate(log);

        result.PerContact.Should().Be(100m / 3);
        result.Total.Should().Be(33_300m, "33299.9999999999999999999999667 has more digits than a decimal");
    }

    [Fact]
    public void TallyBy_TeamsOfJoinedContacts_AddUpToTheWhole()
    {
        Interaction[] log =
        [
            Contact.Session("ivr").Costing(0.10m) with { ContactId = "k", TeamId = "bot" },
            Contact.Human("agent", 1).Costing(8.01m) with { ContactId = "k", TeamId = "north" },
            Contact.Human("other", 1).Costing(1m) with { TeamId = "south" },
        ];

        Breakdown<string, CostTally> teams = log.TallyBy(ContactCostDefinition.Assisted, contact => contact.TeamId);

        ContactCost.Calculate(teams.Total, ContactCostDefinition.Assisted).Should().Be(ContactCost.Calculate(log, ContactCostDefinition.Assisted));
        teams.Groups.Select(team => (team.Key, team.Tally.Contacts)).Should().BeEquivalentTo([("north", 1), ("south", 1)], "the menu was on the way to the north");
        ContactLog.Read(log).Contacts.TallyBy(ContactCostDefinition.Assisted, contact => contact.TeamId).Should().Be(teams);
        log.TallyBy(ContactDriverDefinition.AllContacts, contact => contact.TeamId).Groups.Should().HaveCount(2);
        log.TallyBy(ContactRateDefinition.SelfServiceShare, contact => contact.TeamId).Total.Count.Should().Be(2);
        log.TallyBy(SentimentDefinition.AllContacts, contact => contact.TeamId).Groups.Should().HaveCount(3, "each leg has its own sentiment");
    }

    [Fact]
    public void Calculate_DuplicatedLegs_AreCountedWhereAsked()
    {
        Interaction leg = Contact.Human("a").Costing(3m) with { ContactId = "k", IssueId = "i", Topic = "t", Flagged = true };

        ContactCost.Calculate([leg, leg], invalid: InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1");
        ContactCost.PerResolvedIssue([leg, leg], invalid: InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1");
        ContactDrivers.Rank([leg, leg], invalid: InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1");
        ContactRateDefinition.Flagged.Calculate([leg, leg], InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1");
        FluentActions.Invoking(() => ContactCost.Calculate([leg, leg with { Id = "b" }, leg with { Id = "b", ContactId = "k2" }]))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*index 2 has the id \"b\"*");
    }

    [Fact]
    public void CostTally_RowsOfAGroupBy_AreReadAlike() =>
        ContactCost.Calculate(CostTally.FromSums(new MoneySum(100.50m, "USD", 4), 3, ContactCostDefinition.Assisted)).PerResolvedContact.Should().Be(33.5m);

    [Fact]
    public void Calculate_TallyOfAnotherDefinition_Throws()
    {
        CostTally assisted = Array.Empty<Interaction>().Tally(ContactCostDefinition.Assisted);

        ContactCost.Calculate(assisted).Definition.Should().Be(ContactCostDefinition.Assisted);
        FluentActions.Invoking(() => ContactCost.Calculate(assisted, ContactCostDefinition.AllContacts)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*\"cost of assisted contacts (Human)\"; expected one under \"cost of all contacts (All)\"*");
    }

    [Fact]
    public void PerResolvedIssue_LatestOutcome_Decides()
    {
        Interaction[] log =
        [
            Issue("b", "one", 2, ContactResolution.Resolved),
            Issue("a", "one", 1, ContactResolution.Unresolved),
            Issue("c", "two", 1, ContactResolution.Resolved),
            Issue("d", "two", 2, ContactResolution.Unresolved),
            Issue("e", "three", 1, ContactResolution.Resolved),
            Issue("f", "three", 2, null),
            Issue("g", null, 1, ContactResolution.Resolved),
            Issue("h", "four", 1, ContactResolution.Resolved) with { Cost = null },
        ];

        ContactCostResult result = ContactCost.PerResolvedIssue(log);

        (result.Issues, result.ResolvedIssues, result.Contacts).Should().Be((3, 2, 6));
        result.PerResolvedIssue.Should().Be(3m);
        result.PerIssue.Should().Be(2m);
        result.Excluded.ToString().Should().Be("no cost: 1, no issue id: 1");
        result.ToString().Should().Be("cost of all contacts: 3.00 EUR a resolved issue, 2 of 3 issues resolved");
        ContactCost.PerResolvedIssue([.. log.AsEnumerable().Reverse()]).Should().Be(result);
    }

    [Fact]
    public void PerResolvedIssue_LatestOutcomeWithoutACostOrOutOfScope_Decides()
    {
        Interaction[] log =
        [
            Issue("a", "free", 1, ContactResolution.Unresolved),
            Issue("b", "free", 2, ContactResolution.Resolved) with { Cost = null },
            Issue("c", "bot", 1, ContactResolution.Resolved),
            Issue("d", "bot", 2, ContactResolution.Unresolved) with { HandledBy = ContactHandler.SelfService },
            Issue("e", "bot only", 1, ContactResolution.Resolved) with { HandledBy = ContactHandler.SelfService },
        ];

        ContactCostResult result = ContactCost.PerResolvedIssue(log, ContactCostDefinition.Assisted);

        (result.Issues, result.ResolvedIssues, result.Contacts, result.Total).Should().Be((2, 1, 2, 2m));
    }

    [Fact]
    public void PerResolvedIssue_LegsOfOneContact_CountOnce()
    {
        Interaction menu = Issue("a", null, 1, null) with { ContactId = "k", HandledBy = ContactHandler.SelfService, QueueOutcome = null };
        Interaction agent = Issue("b", "one", 2, ContactResolution.Resolved) with { ContactId = "k" };

        ContactCostResult result = ContactCost.PerResolvedIssue([menu, agent], ContactCostDefinition.Assisted);

        (result.Contacts, result.Total, result.PerResolvedIssue).Should().Be((1, 2m, 2m));
        result.Excluded.Total.Should().Be(0);
    }

    [Fact]
    public void PerResolvedIssue_SameStart_TakesTheGreaterId() => ContactCost.PerResolvedIssue(
        [Issue("b", "one", 1, ContactResolution.Resolved), Issue("a", "one", 1, ContactResolution.Unresolved)]).ResolvedIssues.Should().Be(1);

    [Fact]
    public void PerResolvedIssue_NothingResolved_IsNotDefined()
    {
        ContactCostResult result = ContactCost.PerResolvedIssue([Issue("a", "one", 1, null)]);

        result.PerResolvedIssue.Should().BeNull();
        result.ToString().Should().Be("cost of all contacts per resolved issue is not defined: 1 issue, none resolved");
        ContactCost.PerResolvedIssue([]).PerIssue.Should().BeNull();
    }

    [Fact]
    public void Saving_DeflectedContacts_IsTheDifference()
    {
        ContactCost.Saving(100, 8.01m, 0.10m).Should().Be(791m);
        ContactCost.Saving(10, 1m, 1.5m).Should().Be(-5m);
        ContactCost.Saving(0, 8.01m, 0.10m).Should().Be(0m);
    }

    [Fact]
    public void Saving_Results_TakesTheirCostsPerContact()
    {
        Interaction[] log = [Contact.Human("a").Costing(8m), Contact.Human("b").Costing(6m), Contact.Session("c").Costing(0.5m)];
        ContactCostResult assisted = ContactCost.Calculate(log, ContactCostDefinition.Assisted);
        ContactCostResult selfService = ContactCost.Calculate(log, ContactCostDefinition.SelfService);

        ContactCost.Saving(10, assisted, selfService).Should().Be(65m);
        ContactCost.Saving(10, assisted, ContactCost.Calculate([], ContactCostDefinition.SelfService)).Should().BeNull();
        FluentActions.Invoking(() => ContactCost.Saving(10, assisted, ContactCost.Calculate([Contact.Session("d").Costing(1, "USD")])))
            .Should().ThrowExactly<ArgumentException>().WithMessage("selfService is in USD; expected EUR*");
    }

    private static Interaction Issue(string id, string? issue, double start, ContactResolution? resolution) =>
        Contact.Human(id, start).Costing(1m) with { IssueId = issue, Resolution = resolution };
}
