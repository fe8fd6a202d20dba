namespace CxMetrics.Tests.Service;

public class ContactsTests
{
    [Theory]
    [InlineData(ContactHandler.Human, null, true)]
    [InlineData(ContactHandler.Human, QueueOutcome.Answered, true)]
    [InlineData(ContactHandler.Human, QueueOutcome.Abandoned, false)]
    [InlineData(ContactHandler.Human, QueueOutcome.FlowedOut, false)]
    [InlineData(ContactHandler.AiAgent, QueueOutcome.Answered, false)]
    [InlineData(ContactHandler.SelfService, null, false)]
    [InlineData(null, QueueOutcome.Answered, false)]
    public void IsHandledByHuman_OfAContact_NeedsAPersonWhoTookIt(ContactHandler? handler, QueueOutcome? outcome, bool expected)
    {
        Contacts.IsHandledByHuman(Contact(handler, outcome)).Should().Be(expected);
    }

    [Theory]
    [InlineData(ContactHandler.SelfService, null, true)]
    [InlineData(ContactHandler.AiAgent, QueueOutcome.Answered, true)]
    [InlineData(ContactHandler.AiAgent, QueueOutcome.Abandoned, false)]
    [InlineData(ContactHandler.SelfService, QueueOutcome.FlowedOut, false)]
    [InlineData(ContactHandler.AiAgent, QueueOutcome.FlowedOut, false)]
    [InlineData(ContactHandler.Human, null, false)]
    [InlineData(null, null, false)]
    public void IsSelfService_OfAContact_NeedsAMachineThatTookIt(ContactHandler? handler, QueueOutcome? outcome, bool expected)
    {
        Contacts.IsSelfService(Contact(handler, outcome)).Should().Be(expected);
    }

    [Theory]
    [InlineData(QueueOutcome.Abandoned, true)]
    [InlineData(QueueOutcome.FlowedOut, false)]
    [InlineData(null, false)]
    public void IsAbandoned_OfAContact_IsItsQueueOutcome(QueueOutcome? outcome, bool expected)
    {
        Contacts.IsAbandoned(Contact(null, outcome)).Should().Be(expected);
    }

    [Fact]
    public void IsInbound_OfACallback_IsNot()
    {
        Interaction callback = Contact(ContactHandler.Human, null) with { Direction = ContactDirection.Outbound, InitiatedBy = ContactInitiator.Customer };

        Contacts.IsInbound(callback).Should().BeFalse();
        Contacts.IsInbound(Contact(null, null)).Should().BeTrue();
    }

    private static Interaction Contact(ContactHandler? handler, QueueOutcome? outcome) =>
        new("I1", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch) { HandledBy = handler, QueueOutcome = outcome };
}
