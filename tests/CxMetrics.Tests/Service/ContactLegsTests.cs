using CxMetrics.Service;

namespace CxMetrics.Tests.Service;

public sealed class ContactLegsTests
{
    [Fact]
    public void JoinLegs_MenuQueueAndTwoAgents_AreOneAssistedContact()
    {
        Interaction menu = Contact.Session("1", 0, 1).Costing(0.1m) with { ContactId = "k", Topic = "a", Channel = ContactChannel.Ivr, Resolution = null };
        Interaction first = Contact.Human("2", 1, 2).Costing(4m) with
        {
            ContactId = "k", Topic = "b", AgentId = "x", TeamId = "t", Queue = Contact.Hours(0.1), Talk = Contact.Hours(1), Transfers = 1,
            Resolution = ContactResolution.Escalated, Sentiment = -0.5, Flagged = true, IssueId = "i",
        };
        Interaction second = Contact.Human("3", 2, 4).Costing(5m) with
        {
            ContactId = "k", AgentId = "y", Queue = Contact.Hours(0.2), Talk = Contact.Hours(2), Wrap = Contact.Hours(0.5), Transfers = 0,
            Resolution = ContactResolution.Resolved, Sentiment = 0.5, Flagged = false, CustomerSaysResolved = true,
        };

        Interaction joined = new[] { second, menu, first }.JoinLegs().Should().ContainSingle().Subject;

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
    public void JoinLegs_AloneOrWithoutContactId_StayTheSameObjects()
    {
        Interaction[] log = [Contact.Human("1"), Contact.Human("2") with { ContactId = "k" }, Contact.Human("3")];

        log.JoinLegs().Should().Equal(log, ReferenceEquals);
    }

    [Fact]
    public void JoinLegs_AbandonedAfterAMenu_IsAbandoned()
    {
        Interaction joined = new[]
        {
            Contact.Session("1") with { ContactId = "k" },
            Contact.Abandoned("2", 1) with { ContactId = "k" },
        }.JoinLegs()[0];

        joined.QueueOutcome.Should().Be(QueueOutcome.Abandoned);
        joined.HandledBy.Should().Be(ContactHandler.SelfService);
    }

    [Fact]
    public void JoinLegs_AnAnswerAndThenALostQueue_IsAnswered() =>
        new[] { Contact.Human("1") with { ContactId = "k" }, Contact.Abandoned("2", 1) with { ContactId = "k" } }.JoinLegs()[0]
            .QueueOutcome.Should().Be(QueueOutcome.Answered);

    [Fact]
    public void JoinLegs_LegWithoutCostOrEnd_LeavesTheContactWithout()
    {
        Interaction joined = new[]
        {
            Contact.Human("1").Costing(1) with { ContactId = "k" },
            Contact.Human("2", 1) with { ContactId = "k", End = null },
        }.JoinLegs()[0];

        joined.Cost.Should().BeNull("a part of a cost would pass for all of it");
        joined.End.Should().BeNull();
        (joined.Talk, joined.Transfers, joined.Flagged, joined.Currency).Should().Be((null, null, null, "EUR"));
    }

    [Fact]
    public void JoinLegs_Contradictions_NameTheContact()
    {
        Interaction leg = Contact.Human("1").Costing(1) with { ContactId = "k" };

        Refusal(leg, leg).Should().StartWith("The contact \"k\" has the leg \"1\" twice");
        Refusal(leg, leg with { Id = "2", CustomerId = "d" }).Should().StartWith("The legs of the contact \"k\" have two customers, \"c\" and \"d\"");
        Refusal(leg, leg with { Id = "2", Currency = "USD" }).Should().StartWith("The legs of the contact \"k\" have two currencies, \"EUR\" and \"USD\"");
    }

    private static string Refusal(params Interaction[] legs) =>
        FluentActions.Invoking(() => legs.JoinLegs()).Should().ThrowExactly<ArgumentException>().WithParameterName("interactions").Which.Message;
}
