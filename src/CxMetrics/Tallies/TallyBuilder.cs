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
    private long _received;
    private TTally _merged = new() { Definition = definition };
    private OneThread _thread;

    public void Add(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(nameof(fact));
        }

        using OneThread.Inside inside = _thread.Enter();

        // Nothing changes before the last that can refuse the fact.
        long received = ExactCount.AddUpToHalf(_received, 1, "facts received");
        DateTimeOffset? moment = asOf?.Invoke(fact);
        if (moment is { } own && _asOf is { } others && others != own)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The fact is known as of {own:O}; expected {others:O}, as of which the others are."), nameof(fact));
        }

        if (counter.Add(fact) is { } reason)
        {
            _excluded.Add(reason);
        }

        _asOf = moment ?? _asOf;
        _received = received;
    }

    public void Exclude(string reason, long count = 1)
    {
        Guard.Text(reason);
        using OneThread.Inside inside = _thread.Enter();
        long received = ExactCount.AddUpToHalf(_received, Guard.Count(count), "facts received");
        _excluded.Add(reason, count);
        _received = received;
    }

    public void Add(TTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        using OneThread.Inside inside = _thread.Enter();
        try
        {
            TTally merged = (_merged with { AsOf = _merged.AsOf ?? _asOf }).Plus(tally, nameof(tally));

            // Twice as much fits into a tally: so do the facts, of which there is no more than half either.
            _ = merged.Plus(merged, nameof(tally));
            counter.Expect(tally);
            (_merged, _asOf) = (merged, merged.AsOf);
        }
        catch (OverflowException exceeded)
        {
            throw new OverflowException(
                $"The tallies that are added to a builder exceed half of what one holds, which leaves no room for facts; add such tallies to one another. {exceeded.Message}", exceeded);
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
        return _merged.Plus(facts, nameof(facts));
    }
}
