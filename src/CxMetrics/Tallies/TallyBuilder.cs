using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Collects facts under a definition: counts reasons, merges tallies, and refuses those of another definition.</summary>
internal sealed class TallyBuilder<TFact, TDefinition, TTally>(TDefinition definition, ICounter<TFact, TTally> counter)
    : ITallyBuilder<TFact, TTally>
    where TDefinition : class
    where TTally : DefinedTally<TTally, TDefinition>, new()
{
    private readonly ReasonCounter _excluded = new();
    private TTally _merged = new() { Definition = definition };
    private OneThread _thread;

    public void Add(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(nameof(fact));
        }

        _thread.Enter();
        try
        {
            if (counter.Add(fact) is { } reason)
            {
                _excluded.Add(reason);
            }
        }
        finally
        {
            _thread.Leave();
        }
    }

    public void Exclude(string reason, long count = 1) => _excluded.Add(reason, count);

    public void Add(TTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        try
        {
            _merged = _merged.Plus(tally, nameof(tally));
        }
        catch (ArgumentException refused)
        {
            // A member that refuses, such as costs of another currency, names its own argument.
            throw new ArgumentException(Refusal.Reason(refused), nameof(tally), refused);
        }
    }

    public TTally ToTally()
    {
        TTally facts = (counter.ToTally() with { Definition = definition }).Excluding(_excluded.ToCounts());
        try
        {
            return _merged.Plus(facts, nameof(facts));
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }
}
