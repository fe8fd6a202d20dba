using FsCheck;

namespace CxMetrics.Tests.Properties;

public sealed class ContactRateLawsTests : TallyLaws<Interaction, RateTally>
{
    protected override Gen<Interaction> Fact => ContactFacts.Any;

    protected override RateTally Tally(IReadOnlyList<Interaction> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<RateTally> Build(IReadOnlyList<Interaction> facts) =>
        ContactFacts.Build(ContactRateDefinition.Conversion, facts);

    [Fact]
    public void Shares_SelfServiceAndAiAgents_AreOfTheSameContacts() => Holds(Facts, facts =>
    {
        RateTally selfService = ContactFacts.Build(ContactRateDefinition.SelfServiceShare, facts).ToTally();
        RateTally aiAgents = ContactFacts.Build(ContactRateDefinition.AiAgentShare, facts).ToTally();
        long human = Sentiment.Calculate(ContactFacts.Build(SentimentDefinition.Standard, facts).ToTally()).Coverage.Denominator;
        return selfService.Denominator == aiAgents.Denominator
            && selfService.Numerator + aiAgents.Numerator + human == selfService.Denominator;
    });
}
