using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>How records of any kind are read as survival times: <c>customers.TallyBy(facts, c => c.Plan)</c>.</summary>
/// <typeparam name="TFact">The kind of record.</typeparam>
/// <remarks>
/// <c>new SurvivalFacts&lt;Member&gt;(m => m.Months, m => m.HasLeft)</c> with a record of your own. Immutable; as thread-safe as the functions.
/// </remarks>
public sealed class SurvivalFacts<TFact> : ITallyDefinition<TFact, SurvivalTally>
{
    private readonly Func<TFact, double?> _time;
    private readonly Func<TFact, int> _cause;
    private readonly Func<TFact, double?> _entry;
    private readonly Func<TFact, string?> _id;

    /// <summary>Reads times and whether the event came.</summary>
    /// <param name="time">How long a record was observed; null where unknown, which leaves it out as <c>no time</c>.</param>
    /// <param name="observed">Whether the event came at that time; false where it had not come yet.</param>
    /// <param name="entry">From when on it was observed, in the same unit; null, 0 or less for from the beginning, as all are when null.</param>
    /// <param name="id">An identifier that no two records share; when null, they cannot be told apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="observed"/> is null.</exception>
    public SurvivalFacts(
        Func<TFact, double?> time, Func<TFact, bool> observed, Func<TFact, double?>? entry = null, Func<TFact, string?>? id = null)
        : this(time, CauseOf(Guard.NotNull(observed)), entry, id)
    {
    }

    /// <summary>Reads times and the cause of each event.</summary>
    /// <param name="time">How long a record was observed; null where unknown, which leaves it out as <c>no time</c>.</param>
    /// <param name="cause">The code of the cause of its event, at least 1; 0 where it had not come yet.</param>
    /// <param name="entry">From when on it was observed, in the same unit; null, 0 or less for from the beginning, as all are when null.</param>
    /// <param name="id">An identifier that no two records share; when null, they cannot be told apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="cause"/> is null.</exception>
    public SurvivalFacts(
        Func<TFact, double?> time, Func<TFact, int> cause, Func<TFact, double?>? entry = null, Func<TFact, string?>? id = null)
    {
        _time = Guard.NotNull(time);
        _cause = Guard.NotNull(cause);
        _entry = entry ?? (_ => null);
        _id = id ?? (_ => null);
    }

    /// <inheritdoc/>
    public ITallyBuilder<TFact, SurvivalTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => new Builder(this, Guard.Defined(invalid));

    /// <inheritdoc/>
    public string? IdOf(TFact fact) => _id(fact);

    /// <summary>No moment: a time is a length. Name the moment where records are tallied by period.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public DateTimeOffset? MomentOf(TFact fact) => null;

    private static Func<TFact, int> CauseOf(Func<TFact, bool> observed) => fact => observed(fact) ? 1 : SurvivalCell.Censored;

    private sealed class Builder(SurvivalFacts<TFact> facts, InvalidFacts invalid) : ITallyBuilder<TFact, SurvivalTally>
    {
        private readonly SurvivalCounter _counter = new();
        private SurvivalTally _merged = SurvivalTally.AdditiveIdentity;

        public void Add(TFact fact)
        {
            if (fact is null)
            {
                throw new ArgumentNullException(nameof(fact));
            }

            if (facts._time(fact) is not { } time)
            {
                Exclude(ExclusionReasons.NoTime);
                return;
            }

            int cause = facts._cause(fact);
            double entry = facts._entry(fact) ?? 0;
            if (SurvivalFault.Of(time, cause, entry) is not { } reason)
            {
                _counter.Add(0, time, cause, entry, 1);
            }
            else if (invalid == InvalidFacts.Count)
            {
                Exclude(reason);
            }
            else
            {
                throw SurvivalFault.Refusal("The fact", time, cause, entry, nameof(fact));
            }
        }

        public void Exclude(string reason, long count = 1) => _counter.Exclude(0, reason, count);

        public void Add(SurvivalTally tally) => _merged += Guard.NotNull(tally);

        public SurvivalTally ToTally() => _merged + SurvivalTally.Only(_counter);
    }
}
