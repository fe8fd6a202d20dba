namespace CxMetrics;

/// <summary>The scores of rows of the caller's own, on one scale.</summary>
internal sealed class RowScores<TRow>(Func<TRow, double?> score, SurveyScale scale) : ITallyDefinition<TRow, ScoreTally>
{
    public ITallyBuilder<TRow, ScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(score, scale, new(scale, invalid));

    public string? IdOf(TRow fact) => null;

    public DateTimeOffset? MomentOf(TRow fact) => null;

    private sealed class Builder(Func<TRow, double?> score, SurveyScale scale, ScoreTally.Builder scores) : ITallyBuilder<TRow, ScoreTally>
    {
        public void Add(TRow fact)
        {
            if (score(fact) is not { } answer)
            {
                scores.AddUnanswered();
            }
            else if (!(scale.IsScore(answer, out int known) ? scores.TryAdd(known) : scores.TryAddOffScale()))
            {
                throw InvalidFact.OffScale(FormattableString.Invariant($"The score is {answer}"), answer, scores.Scale, nameof(fact));
            }
        }

        public void Exclude(string reason, long count = 1) => scores.Exclude(reason, count);

        public void Add(ScoreTally tally) => scores.Add(tally);

        public ScoreTally ToTally() => scores.ToTally();
    }
}
