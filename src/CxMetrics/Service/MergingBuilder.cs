using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What the builders share that add facts to one tally at the end: the reasons, and the tallies that were added as such.</summary>
internal abstract class MergingBuilder<TFact, TTally> : ITallyBuilder<TFact, TTally>
    where TTally : class, ITally<TTally>
{
    private readonly ReasonCounter _excluded = new();
    private TTally _merged = TTally.AdditiveIdentity;

    public abstract void Add(TFact fact);

    public void Exclude(string reason, long count = 1) => _excluded.Add(reason, count);

    public void Add(TTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        try
        {
            // The facts so far carry the definition, and with it what the tally must agree in, even where there are none.
            TTally merged = _merged + tally;
            _ = Facts(ReasonCounts.None) + merged;
            _merged = merged;
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException(Refusal.Reason(refused), nameof(tally), refused);
        }
    }

    public TTally ToTally()
    {
        TTally facts = Facts(_excluded.ToCounts());
        try
        {
            return _merged + facts;
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }

    /// <summary>The tally of the facts alone.</summary>
    protected abstract TTally Facts(ReasonCounts excluded);
}
