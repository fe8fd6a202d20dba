namespace CxMetrics.Tests.Properties;

public sealed class ContactRateLawsTests()
    : MetricLaws<ContactRateDefinition, Interaction, RateTally<ContactRateDefinition>, RateResult>(ContactRateDefinition.Conversion, ContactFacts.Any)
{
    [Fact]
    public void Shares_SelfServiceAndAiAgents_AreOfTheSameContacts() => Holds(Facts, facts =>
    {
        RateTally<ContactRateDefinition> selfService = ContactFacts.Build(ContactRateDefinition.SelfServiceShare, facts).ToTally();
        RateTally<ContactRateDefinition> aiAgents = ContactFacts.Build(ContactRateDefinition.AiAgentShare, facts).ToTally();
        long human = Sentiment.Calculate(ContactFacts.Build(SentimentDefinition.Standard, facts).ToTally()).Coverage.Denominator;
        return selfService.Denominator == aiAgents.Denominator
            && selfService.Numerator + aiAgents.Numerator + human == selfService.Denominator;
    });
}
