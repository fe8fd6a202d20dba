namespace CxMetrics.Tests.Properties;

public sealed class SentimentTallyLawsTests()
    : MetricLaws<SentimentDefinition, Interaction, SentimentTally, SentimentResult>(SentimentDefinition.Standard, ContactFacts.Any)
{
    protected override long CountedApart(SentimentTally tally) => tally.Unscored;

    [Fact]
    public void Tally_AnyContacts_EveryScoreIsInOneBand() => Holds(Facts, facts =>
    {
        SentimentTally tally = Tally(facts);
        return tally.Neutral >= 0 && tally.Positive + tally.Neutral + tally.Negative == tally.Count;
    });

    [Fact]
    public void Contacts_EveryBand_AreThoseThatTheTallyCounts() => Holds(Facts, facts =>
    {
        Interaction[] contacts = ContactFacts.Numbered(facts);
        SentimentTally tally = Tally(contacts);
        return Sentiment.Contacts(contacts, SentimentBand.Positive).LongCount() == tally.Positive
            && Sentiment.Contacts(contacts, SentimentBand.Neutral).LongCount() == tally.Neutral
            && Sentiment.Contacts(contacts, SentimentBand.Negative).LongCount() == tally.Negative
            && Sentiment.Unscored(contacts).LongCount() == tally.Unscored;
    });

    [Fact]
    public void Calculate_AnyContacts_StaysWithinItsBounds() => Holds(Facts, facts =>
    {
        SentimentResult result = Sentiment.Calculate(Tally(facts));
        return (result.Scored == 0) == (result.Mean is null)
            && (result.Scored == 0) == (result.NetShare is null)
            && result.Mean is null or (>= -1 and <= 1)
            && (result.NetShare is not { } net || result.NetInterval95.Contains(net))
            && result.NetInterval95.Lower is null or >= -1
            && result.NetInterval95.Upper is null or <= 1;
    });
}
