using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The weighted scores of the responses to one kind of question, on the scale of the first of them; for one call.</summary>
internal sealed class WeightedResponseScores(SurveyKind kind) : ITallyDefinition<SurveyResponse, WeightedScoreTally>
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly ResponseScale _scale = new();

    public ITallyBuilder<SurveyResponse, WeightedScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
        new Builder(_kind, _scale, invalid);

    public string? IdOf(SurveyResponse fact) => ResponseScores.IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    /// <summary>Collects responses: those of another kind are counted as such, and what is no valid answer is refused or counted.</summary>
    internal sealed class Builder(SurveyKind kind, ResponseScale scale, InvalidFacts invalid) : ITallyBuilder<SurveyResponse, WeightedScoreTally>
    {
        private readonly WeightedScoreTally.Builder _scores = new(invalid);

        public void Add(SurveyResponse fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (fact.Kind != kind)
            {
                _scores.AddOtherKind();
                return;
            }

            scale.Accept(fact.Scale, fact);
            _scores.Adopt(fact.Scale, nameof(fact));
            if (fact.Score is not { } score)
            {
                _scores.AddUnanswered();
            }
            else if (!_scores.TryAdd(score, fact.Weight))
            {
                throw fact.Scale.Contains(score)
                    ? new ArgumentOutOfRangeException(
                        nameof(fact),
                        fact.Weight,
                        FormattableString.Invariant($"The response {Quote.Of(fact.Id)} is weighted {fact.Weight}; expected {WeightRange.Weights}."))
                    : InvalidFact.OffScale(FormattableString.Invariant($"The response {Quote.Of(fact.Id)} scored {score}"), score, fact.Scale, nameof(fact));
            }
        }

        public void Exclude(string reason, long count = 1) => _scores.Exclude(reason, count);

        public void Add(WeightedScoreTally tally) => _scores.Add(tally);

        public WeightedScoreTally ToTally() => _scores.ToTally();
    }
}
