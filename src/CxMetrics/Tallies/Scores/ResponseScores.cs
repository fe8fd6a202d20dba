using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The scores of the responses to one kind of question, on the scale of the first of them; for one call.</summary>
internal sealed class ResponseScores(SurveyKind kind) : ITallyDefinition<SurveyResponse, ScoreTally>
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly ResponseScale _scale = new();

    /// <summary>The id of a response of the kind; those of another kind may share theirs.</summary>
    public static string? IdOf(SurveyResponse response, SurveyKind kind) => Guard.NotNull(response).Kind == kind ? response.Id : null;

    public ITallyBuilder<SurveyResponse, ScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(_kind, _scale, invalid);

    public string? IdOf(SurveyResponse fact) => IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    /// <summary>Collects responses: those of another kind are counted as such, and what is no valid answer is refused or counted.</summary>
    internal sealed class Builder(SurveyKind kind, ResponseScale scale, InvalidFacts invalid) : ITallyBuilder<SurveyResponse, ScoreTally>
    {
        private readonly ScoreTally.Builder _scores = new(invalid);
        private SurveyScale _accepted;

        public void Add(SurveyResponse fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (fact.Kind != kind)
            {
                _scores.AddOtherKind();
                return;
            }

            if (fact.Weight != 1)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The response \"{fact.Id}\" is of weight {fact.Weight}; expected weight 1 in an unweighted tally. Call TallyWeightedScores or CalculateWeighted for weights."),
                    nameof(fact));
            }

            if (fact.Scale != _accepted)
            {
                scale.Accept(fact);
                _scores.Adopt(fact.Scale, nameof(fact));
                _accepted = fact.Scale;
            }

            if (fact.Score is not { } score)
            {
                _scores.AddUnanswered();
            }
            else if (!_scores.TryAdd(score))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(fact), score, FormattableString.Invariant($"The response \"{fact.Id}\" scored {score}; expected {fact.Scale}."));
            }
        }

        public void Exclude(string reason, long count = 1) => _scores.Exclude(reason, count);

        public void Add(ScoreTally tally) => _scores.Add(tally);

        public ScoreTally ToTally() => _scores.ToTally();
    }
}
