namespace CxMetrics.Tests.Service;

public sealed class ContactRateTests
{
    [Fact]
    public void Calculate_Conversion_IsOverThoseThatSay()
    {
        RateResult result = ContactRateDefinition.Conversion.Calculate(
            [Contact.Human("a") with { Converted = true }, Contact.Session("b") with { Converted = false }, Contact.Human("c")]);

        (result.Numerator, result.Denominator).Should().Be((1, 2));
        result.Excluded["no conversion recorded"].Should().Be(1);
        result.ToString().Should().StartWith("conversion rate: 50.0%, 1 of 2");
    }

    [Fact]
    public void TallyBy_Stage_IsTheConversionOfEach()
    {
        Dictionary<string, string> stageOf = new(StringComparer.Ordinal) { ["cart"] = "buy", ["till"] = "buy", ["help"] = "use" };
        Interaction[] log =
        [
            Contact.Human("a") with { TouchpointId = "cart", Converted = true },
            Contact.Human("b") with { TouchpointId = "till", Converted = false },
            Contact.Human("c") with { TouchpointId = "help", Converted = false },
        ];

        Breakdown<string, RateTally<ContactRateDefinition>> stages = log.TallyBy(
            ContactRateDefinition.Conversion, contact => contact.TouchpointId is { } id ? stageOf.GetValueOrDefault(id) : null);

        ContactRateDefinition.Conversion.Calculate(stages["buy"]).Rate.Should().Be(0.5);
        ContactRateDefinition.Conversion.Calculate(stages["use"]).Rate.Should().Be(0);
    }

    [Fact]
    public void Calculate_Flagged_CountsAContactOnceWhicheverLegIs()
    {
        Interaction[] legs =
        [
            Contact.Human("a") with { ContactId = "k", Flagged = true },
            Contact.Human("b", 1) with { ContactId = "k", Flagged = false },
            Contact.Human("c", 2) with { Flagged = false },
        ];

        ContactRateDefinition.Flagged.Calculate(legs).Rate.Should().Be(0.5);
    }

    [Fact]
    public void Calculate_SelfServiceShare_KeepsAiAgentsApart()
    {
        Interaction[] log =
        [
            Contact.Session("a"),
            Contact.Session("b") with { HandledBy = ContactHandler.AiAgent },
            Contact.Human("c"),
            Contact.Human("d"),
            Contact.Abandoned("e"),
            Contact.Human("f") with { Direction = ContactDirection.Outbound },
            Contact.Human("g") with { HandledBy = null },
        ];

        RateResult share = ContactRateDefinition.SelfServiceShare.Calculate(log);

        (share.Numerator, share.Denominator).Should().Be((1, 4));
        share.Excluded.ToString().Should().Be("abandoned: 1, not handled: 1, outbound: 1");
        ContactRateDefinition.AiAgentShare.Calculate(log).Rate.Should().Be(0.25);
    }

    [Fact]
    public void Calculate_Nothing_IsNotDefined() => ContactRateDefinition.Flagged.Calculate([]).Rate.Should().BeNull();

    [Fact]
    public void Calculate_AnotherScope_LeavesTheRestOut()
    {
        ContactRateDefinition bots = new("conversion of bots", ContactTrait.Converted, ContactScope.SelfService);

        RateResult result = bots.Calculate(
            [
                Contact.Session("a") with { Converted = true },
                Contact.Human("b") with { Converted = false },
                Contact.Session("c") with { Converted = true, HandledBy = ContactHandler.AiAgent },
            ]);

        result.Rate.Should().Be(1);
        result.Excluded["not self-service"].Should().Be(2);
        new[] { Contact.Human("d") }.Tally(ContactCostDefinition.AiAgent).Excluded["not handled by an AI agent"].Should().Be(1);
    }
}
