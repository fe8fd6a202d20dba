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

    /// <summary>A figure that is not defined says what took the facts.</summary>
    [Fact]
    public void NotDefined_NamesTheReasons()
    {
        SurveyResponse nps = new("a", SurveyKind.Nps, SurveyScale.ZeroToTen, 9);

        Csat.Calculate([nps, nps with { Id = "b" }]).ToString().Should().Be("CSAT is not defined: no responses (another kind: 2); too few, fewer than 30");
        Nps.Calculate([nps with { Score = null }]).ToString().Should().Contain("no responses (unanswered: 1)");
        Nps.Calculate([11, 12], invalid: InvalidFacts.Count).ToString().Should().Contain("no responses (invalid: 2)");
        Ces.CalculateWeighted([nps]).ToString().Should().Contain("no responses (another kind: 1)");
        ResponseRate.Calculate([nps], SurveyKind.Csat).ToString().Should().EndWith("no surveys (another kind: 1)");
        ContactCost.Calculate([Taken]).ToString().Should().EndWith("no contacts with a cost (no cost: 1)");
        Sentiment.Calculate([Taken with { HandledBy = null }]).ToString().Should().Be("sentiment is not defined: no contacts counted (not handled by a person: 1)");
        ContactDrivers.Rank([Taken with { HandledBy = null }], ContactDriverDefinition.Standard with { Scope = ContactScope.Human }).ToString().Should().EndWith("no contact has a topic (not handled by a person: 1)");
    }

    [Fact]
    public void One_HasASingular()
    {
        Interaction contact = Taken with { Topic = "billing", Sentiment = 0.5 };

        ContactDrivers.Rank([contact]).ToString().Should().Contain("1 of 1 topic makes 100.0% of 1 contact;");
        Sentiment.Calculate([contact]).ToString().Should().Contain("from 1 of 1 contact,");
        MomentTally.FromValues([1.5]).ToString().Should().StartWith("1 number, ");
        new MoneySum(3, "EUR", 1).ToString().Should().Be("3 EUR in 1 amount");
        new SlaPolicy("p", [SlaTarget.WithinDays(TicketDurationKind.Response, 1)]).For(TicketDurationKind.Response).ToString().Should().Contain("1 day Business");
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
