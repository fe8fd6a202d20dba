using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>Reads records of any kind as survival times.</summary>
internal sealed class SurvivalReading<TFact>(
    Func<TFact, double?> time, Func<TFact, int> cause, Func<TFact, double?>? entry, Func<TFact, string?>? id) : ITallyDefinition<TFact, SurvivalTally>
{
    public ITallyBuilder<TFact, SurvivalTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(this, Guard.Defined(invalid));

    public string? IdOf(TFact fact) => id?.Invoke(fact);

    /// <summary>None: a time is a length.</summary>
    public DateTimeOffset? MomentOf(TFact fact) => null;

    /// <summary>Counts a fact, or names the reason to leave it out.</summary>
    private string? Count(TFact fact, SurvivalCounter counter, InvalidFacts invalid)
    {
        if (time(fact) is not { } known)
        {
            return ExclusionReasons.NoTime;
        }

        int code = cause(fact);
        double from = entry?.Invoke(fact) ?? 0;
        string? reason = SurvivalFault.Of(known, code, from);
        if (reason is null)
        {
            counter.Add(0, known, code, from, 1);
        }

        return reason is null || invalid == InvalidFacts.Count ? reason : throw SurvivalFault.Refusal("The fact", known, code, from, nameof(fact));
    }

    private sealed class Builder(SurvivalReading<TFact> reading, InvalidFacts invalid) : ITallyBuilder<TFact, SurvivalTally>
    {
        private readonly SurvivalCounter _counter = new();
        private FactsTaken _taken;
        private SurvivalTally _merged = SurvivalTally.AdditiveIdentity;

        public void Add(TFact fact)
        {
            if (fact is null)
            {
                throw new ArgumentNullException(nameof(fact));
            }

            FactsTaken taken = _taken;
            taken.Take();
            if (reading.Count(fact, _counter, invalid) is { } reason)
            {
                _counter.Exclude(0, reason);
            }

            _taken = taken;
        }

        public void Exclude(string reason, long count = 1)
        {
            Guard.Text(reason);
            _taken.TakeCounted(Guard.Count(count));
            _counter.Exclude(0, reason, count);
        }

        public void Add(SurvivalTally tally)
        {
            Guard.NotNull(tally);
            _taken.TakeCounted(tally.Count + tally.Excluded.Total);
            _merged += tally;
        }

        public SurvivalTally ToTally() => _merged + SurvivalTally.Only(_counter);
    }
}
