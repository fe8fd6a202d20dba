namespace CxMetrics;

/// <content>Contacts one at a time.</content>
public sealed partial class SentimentTally
{
    internal sealed class Builder(SentimentDefinition definition) : ScopedBuilder<SentimentTally>(definition.Scope)
    {
        private readonly MomentTally.Builder _scores = new();
        private long _positive;
        private long _negative;

        protected override void Count(Interaction fact)
        {
            _scores.Add(fact.Sentiment);
            if (fact.Sentiment is { } score)
            {
                SentimentBand band = definition.BandOf(score);
                _positive += band == SentimentBand.Positive ? 1 : 0;
                _negative += band == SentimentBand.Negative ? 1 : 0;
            }
        }

        protected override SentimentTally Facts(ReasonCounts excluded) =>
            new(_scores.ToTally(), _positive, _negative, definition, excluded);
    }
}
