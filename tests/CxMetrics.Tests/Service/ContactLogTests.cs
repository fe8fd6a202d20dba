using CxMetrics.Tests.Records;

namespace CxMetrics.Tests.Service;

public sealed class ContactLogTests
{
    [Fact]
    public void Read_LegsWithEveryField_LosesNone()
    {
        Interaction leg = RecordSamples.Interaction with { ContactId = "k" };
        Interaction joined = ContactLog.Read([leg, leg with { Id = "i2" }]).Contacts.Single();

        typeof(Interaction).GetProperties().Where(member => member.GetValue(joined) is null).Should().BeEmpty("each field has its line in ContactLegs");
    }

    [Fact]
    public void Contacts_MenuQueueAndTwoAgents_AreOneAssistedContact()
    {
        Interaction menu = Contact.Session("1", 0, 1).Costing(0.1m) with { ContactId = "k", Topic = "a", Channel = ContactChannel.Ivr, Resolution = null };
        Interaction first = Contact.Human("2", 1, 2).Costing(4m) with
        {
            ContactId = "k",
            Topic = "b",
            AgentId = "x",
            TeamId = "t",
            Queue = Contact.Hours(0.1),
            Talk = Contact.Hours(1),
            Transfers = 1,
            Resolution = ContactResolution.Escalated,
            Sentiment = -0.5,
            Flagged = true,
            IssueId = "i",
        };
        Interaction second = Contact.Human("3", 2, 4).Costing(5m) with
        {
            ContactId = "k",
            AgentId = "y",
            Queue = Contact.Hours(0.2),
            Talk = Contact.Hours(2),
            Wrap = Contact.Hours(0.5),
            Transfers = 0,
            Resolution = ContactResolution.Resolved,
            Sentiment = 0.5,
            Flagged = false,
            CustomerSaysResolved = true,
        };

        Interaction joined = ContactLog.Read([second, menu, first]).Contacts.Should().ContainSingle().Subject;

        joined.Should().Be(menu with
        {
            End = Contact.At(4),
            HandledBy = ContactHandler.Human,
            QueueOutcome = QueueOutcome.Answered,
            IssueId = "i",
            AgentId = "y",
            TeamId = "t",
            Queue = Contact.Hours(0.1) + Contact.Hours(0.2),
            Talk = Contact.Hours(3),
            Wrap = Contact.Hours(0.5),
            Transfers = 1,
            Resolution = ContactResolution.Resolved,
            CustomerSaysResolved = true,
            Sentiment = 0.5,
            Cost = 9.1m,
            Flagged = true,
        });
    }

    [Fact]
    public void Contacts_AloneOrWithoutContactId_StayTheSameObjects()
    {
        Interaction[] log = [Contact.Human("1"), Contact.Human("2") with { ContactId = "k" }, Contact.Human("3")];

        ContactLog.Read(log).Contacts.Should().Equal(log, ReferenceEquals);
    }

    [Fact]
    public void Contacts_AbandonedAfterAMenu_IsAbandoned()
    {
        Interaction joined = Joined(Contact.Session("1") with { ContactId = "k" }, Contact.Abandoned("2", 1) with { ContactId = "k" });

        (joined.HandledBy, joined.QueueOutcome).Should().Be((null, QueueOutcome.Abandoned), "the menu did not serve who waited for a person in vain");
    }

    [Fact]
    public void Contacts_AnAnswerAndThenALostQueue_IsAnswered() =>
        Joined(Contact.Human("1") with { ContactId = "k" }, Contact.Abandoned("2", 1) with { ContactId = "k" })
            .QueueOutcome.Should().Be(QueueOutcome.Answered);

    [Fact]
    public void Contacts_LegWithoutCostOrEnd_LeavesTheContactWithout()
    {
        Interaction joined = Joined(Contact.Human("1").Costing(1) with { ContactId = "k" }, Contact.Human("2", 1) with { ContactId = "k", End = null });

        joined.Cost.Should().BeNull("a part of a cost would pass for all of it");
        joined.End.Should().BeNull();
        (joined.Talk, joined.Transfers, joined.Flagged, joined.Currency).Should().Be((null, null, null, "EUR"));
    }

    [Fact]
    public void Contacts_Contradictions_NameTheContact()
    {
        Interaction leg = Contact.Human("1").Costing(1) with { ContactId = "k" };

        Refusal(leg, leg).Should().StartWith("The interaction at index 1 has the id \"1\" of an earlier one");
        Refusal(leg, leg with { Id = "2", CustomerId = "d" }).Should().StartWith("The legs of the contact \"k\" have two customers, \"c\" and \"d\"");
        Refusal(leg, leg with { Id = "2", Currency = "USD" }).Should().StartWith("The legs of the contact \"k\" have two currencies, \"EUR\" and \"USD\"");
    }

    [Theory]
    [InlineData(ContactHandler.Human, QueueOutcome.FlowedOut, null, QueueOutcome.Answered, null, QueueOutcome.Answered)]
    [InlineData(ContactHandler.Human, null, ContactHandler.SelfService, null, ContactHandler.Human, null)]
    [InlineData(ContactHandler.SelfService, null, null, null, ContactHandler.SelfService, null)]
    [InlineData(ContactHandler.AiAgent, QueueOutcome.Answered, ContactHandler.SelfService, null, ContactHandler.SelfService, null)]
    [InlineData(ContactHandler.SelfService, null, ContactHandler.Human, QueueOutcome.FlowedOut, ContactHandler.Human, QueueOutcome.FlowedOut)]
    [InlineData(null, null, null, null, null, null)]
    public void Contacts_HandlerAndOutcome_AreOfOneLeg(
        ContactHandler? handler, QueueOutcome? outcome, ContactHandler? nextHandler, QueueOutcome? nextOutcome, ContactHandler? expected, QueueOutcome? end)
    {
        Interaction leg = Contact.Human("1") with { ContactId = "k", HandledBy = handler, QueueOutcome = outcome };

        Interaction joined = Joined(leg, leg with { Id = "2", Start = Contact.At(1), HandledBy = nextHandler, QueueOutcome = nextOutcome });

        (joined.HandledBy, joined.QueueOutcome).Should().Be((expected, end));
    }

    [Fact]
    public void Contacts_IdSeenBefore_IsFoundWhicheverContactItNames()
    {
        Interaction a = Contact.Human("a").Costing(1) with { ContactId = "k1" };
        Interaction b = Contact.Human("b", 1).Costing(10) with { ContactId = "k1" };
        Interaction[] log = [a, b, b with { ContactId = "k2" }, b with { ContactId = null }, Contact.Human("c").Costing(5)];

        Refusal(log).Should().StartWith("The interaction at index 2 has the id \"b\" of an earlier one; expected each once.");
        ContactLog counted = ContactLog.Read(log, InvalidFacts.Count);
        counted.Contacts.Select(contact => contact.Id).Should().Equal("a", "c");
        counted.Contacts.Tally(ContactCostDefinition.AllContacts, InvalidFacts.Count).Should()
            .Be(CostTally.FromSums(new MoneySum(16, "EUR", 2), 0) with { Excluded = ReasonCounts.None.With("duplicate", 2) });
    }

    [Fact]
    public void Read_IdSeenLongBefore_IsFoundInAnySequence()
    {
        Interaction[] log = [.. Enumerable.Range(0, 300).Select(i => Contact.Human($"c{i % 250}", i))];

        foreach (IEnumerable<Interaction> sequence in new IEnumerable<Interaction>[] { log, log.ToList(), log.Where(_ => true) })
        {
            ContactLog read = ContactLog.Read(sequence, InvalidFacts.Count);
            read.Interactions.Should().Equal(log[..250]);
            read.Excluded.ToString().Should().Be("duplicate: 50");
            FluentActions.Invoking(() => ContactLog.Read(sequence)).Should().Throw<ArgumentException>()
                .WithMessage("The interaction at index 250 has the id \"c0\" of an earlier one; expected each once.*");
        }
    }

    [Fact]
    public void Contacts_CostWithoutACurrencyBesideOneWith_IsRefused()
    {
        Interaction leg = Contact.Human("1").Costing(1, "USD") with { ContactId = "k" };

        Refusal(leg, leg with { Id = "2", Currency = null }).Should()
            .StartWith("The cost of the leg \"2\" of the contact \"k\" is in no stated currency; expected \"USD\"");
        Joined(leg, leg with { Id = "2", Currency = null, Cost = null }).Currency.Should().Be("USD", "there is no cost to misread");
    }

    [Fact]
    public void Contacts_CostsOfManyDigits_AreRounded() =>
        Joined(Contact.Human("1").Costing(100m / 3) with { ContactId = "k" }, Contact.Human("2").Costing(200m / 3) with { ContactId = "k" })
            .Cost.Should().Be(100m);

    [Fact]
    public void Contacts_Attributes_AreThoseOfTheFirstLegThatHasThem()
    {
        AttributeDictionary paid = AttributeDictionary.Create([new("plan", "paid")]);
        Interaction bare = Contact.Human("1") with { ContactId = "k" };
        Interaction rich = bare with { Id = "2", Start = Contact.At(1), Attributes = paid };

        Joined(bare, rich).Attributes.Should().Equal(paid);
        Joined(rich, bare).Attributes.Should().Equal(paid);
    }

    private static Interaction Joined(params Interaction[] legs) => ContactLog.Read(legs).Contacts.Should().ContainSingle().Subject;

    private static string Refusal(params Interaction[] legs) =>
        FluentActions.Invoking(() => ContactLog.Read(legs)).Should().ThrowExactly<ArgumentException>().WithParameterName("interactions").Which.Message;
}
