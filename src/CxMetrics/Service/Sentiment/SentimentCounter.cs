namespace CxMetrics;

/// <summary>Counts contacts by the band of their score.</summary>
internal sealed class SentimentCounter(SentimentDefinition definition) : ICounter<Interaction, SentimentTally>
{
    private readonly MomentTally.Builder _scores = new();
    private long _positive;
    private long _negative;

    public string? Add(Interaction fact)
    {
        if (ContactScopes.ExclusionReason(definition.Scope, fact) is { } reason)
        {
            return reason;
        }

        _scores.Add(fact.Sentiment);
        if (fact.Sentiment is { } score)
        {
            SentimentBand band = definition.BandOf(score);
            _positive += band == SentimentBand.Positive ? 1 : 0;
            _negative += band == SentimentBand.Negative ? 1 : 0;
        }

        return null;
    }

    public SentimentTally ToTally() => new() { Positive = _positive, Negative = _negative, Scores = _scores.ToTally() };
}
