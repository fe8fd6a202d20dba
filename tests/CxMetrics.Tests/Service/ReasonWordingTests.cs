namespace CxMetrics.Tests.Service;

/// <summary>A matter has one wording, whichever metric leaves the contact out.</summary>
public class ReasonWordingTests
{
    private static readonly Interaction Taken = Contact.Human("1") with { Transfers = null, Resolution = null };

    [Fact]
    public void Abandoned_ReadsAlike() => EveryHandled(Taken with { QueueOutcome = QueueOutcome.Abandoned }).Should().AllBe("abandoned: 1");

    [Fact]
    public void NotHandledByAPerson_ReadsAlike() =>
        new[] { Taken with { HandledBy = null }, Taken with { HandledBy = ContactHandler.SelfService }, Taken with { QueueOutcome = QueueOutcome.FlowedOut } }
            .SelectMany(EveryHandled).Should().AllBe("not handled by a person: 1");

    [Fact]
    public void Outbound_IsOtherDirectionOnlyWhereTheDefinitionHasOne()
    {
        Interaction outbound = Taken with { Direction = ContactDirection.Outbound };

        Queues.Calculate([outbound]).Excluded.ToString().Should().Be("outbound: 1");
        ContactCost.Calculate([outbound], ContactCostDefinition.InboundAssisted).Excluded.ToString().Should().Be("outbound: 1");
        Handling.Calculate([outbound], HandlingDefinition.InboundOnly).Excluded.ToString().Should().Be("other direction: 1");
    }

    [Fact]
    public void WhatNobodyRecorded_ReadsAlike()
    {
        Interaction session = Taken with { HandledBy = ContactHandler.SelfService };
        HandlingResult handling = Handling.Calculate([Taken]);
        SelfServiceResult standard = SelfService.Calculate(SelfService.Link([session], Contact.At(720)));
        SelfServiceResult inSession = SelfService.Calculate(SelfService.Link([session], Contact.At(720)), SelfServiceDefinition.InSession);

        new[] { handling.TransferRate, inSession.Containment }.Select(rate => rate.Excluded.ToString()).Should().AllBe("transfers unknown: 1");
        new[] { handling.EscalationRate, standard.CompletionWhereRecorded }.Select(rate => rate.Excluded.ToString()).Should().AllBe("no resolution recorded: 1");
    }

    private static IEnumerable<string> EveryHandled(Interaction contact) =>
    [
        Handling.Calculate([contact]).Excluded.ToString(),
        Occupancy.Calculate([contact], []).Excluded.ToString(),
        Sentiment.Calculate([contact]).Excluded.ToString(),
        ContactCost.Calculate([contact], ContactCostDefinition.Assisted).Excluded.ToString(),
        ContactDrivers.Rank([contact]).Excluded.ToString(),
        new[] { contact }.Tally(ContactRateDefinition.Conversion with { Scope = ContactScope.Human }).Excluded.ToString(),
    ];
}
