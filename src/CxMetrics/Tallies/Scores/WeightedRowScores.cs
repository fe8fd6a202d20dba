using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The weighted scores of rows of the caller's own, on one scale.</summary>
internal sealed class WeightedRowScores<TRow>(Func<TRow, double?> score, Func<TRow, double> weight, SurveyScale scale)
    : ITallyDefinition<TRow, WeightedScoreTally>
{
    public ITallyBuilder<TRow, WeightedScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(score, weight, scale, invalid);

    public string? IdOf(TRow fact) => null;

    public DateTimeOffset? MomentOf(TRow fact) => null;

    private sealed class Builder(Func<TRow, double?> score, Func<TRow, double> weight, SurveyScale scale, InvalidFacts invalid)
        : ITallyBuilder<TRow, WeightedScoreTally>
    {
        private readonly WeightedScoreTally.Builder _scores = new(scale, invalid);

        public void Add(TRow fact)
        {
            if (score(fact) is not { } rating)
            {
                _scores.AddUnanswered();
                return;
            }

            double weighs = weight(fact);
            if (!scale.IsScore(rating, out int known) || !scale.Contains(known))
            {
                if (invalid == InvalidFacts.Throw)
                {
                    throw InvalidFact.OffScale(FormattableString.Invariant($"The score is {rating}"), rating, scale, nameof(fact));
                }

                _scores.Exclude(ExclusionReasons.OffScale);
            }
            else if (!_scores.TryAdd(known, weighs))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(fact), weighs, FormattableString.Invariant($"The weight is {weighs}; expected {WeightRange.Weights}."));
            }
        }

        public void Exclude(string reason, long count = 1) => _scores.Exclude(reason, count);

        public void Add(WeightedScoreTally tally) => _scores.Add(tally);

        public WeightedScoreTally ToTally() => _scores.ToTally();
    }
}
