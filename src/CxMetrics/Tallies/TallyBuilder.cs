using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Collects facts under a definition: counts reasons, merges tallies, and refuses those of another definition.</summary>
/// <param name="definition">The definition.</param>
/// <param name="counter">Counts the facts.</param>
/// <param name="asOf">The moment up to which a fact is known; null where the metric does not depend on one.</param>
internal sealed class TallyBuilder<TFact, TDefinition, TTally>(
    TDefinition definition, ICounter<TFact, TTally> counter, Func<TFact, DateTimeOffset?>? asOf = null)
    : ITallyBuilder<TFact, TTally>
    where TDefinition : class
    where TTally : DefinedTally<TTally, TDefinition>, new()
{
    private readonly ReasonCounter _excluded = new();
    private DateTimeOffset? _asOf;
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
            if (asOf?.Invoke(fact) is { } moment)
            {
                _asOf = _asOf is not { } others || others == moment
                    ? moment
                    : throw new ArgumentException(
                        string.Create(CultureInfo.InvariantCulture, $"The fact is known as of {moment:O}; expected {others:O}, as of which the others are."), nameof(fact));
            }

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
        TTally facts = (counter.ToTally() with { Definition = definition, AsOf = _asOf }).Excluding(_excluded.ToCounts());
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
