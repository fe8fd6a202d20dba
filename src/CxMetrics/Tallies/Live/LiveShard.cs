using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A part of a live tally that one thread at a time works on, with a lock of its own.</summary>
internal sealed class LiveShard<TFact, TTally>(Func<ITallyBuilder<TFact, TTally>> create)
    where TTally : class, ITally<TTally>
{
    // The facts without a moment are in an interval that no window reaches.
    public const long NoMoment = long.MinValue;

    private readonly object _lock = new();
    private readonly Dictionary<long, ITallyBuilder<TFact, TTally>> _intervals = [];
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds a fact, or refuses to; what refuses changes nothing.</summary>
    public void Add(TFact fact, string? id, long interval, InvalidFacts invalid)
    {
        lock (_lock)
        {
            ITallyBuilder<TFact, TTally> builder = _intervals.GetValueOrDefault(interval) ?? create();
            if (id is null || !_ids.ContainsKey(id))
            {
                builder.Add(fact);
            }
            else if (invalid == InvalidFacts.Count)
            {
                builder.Exclude(ExclusionReasons.Duplicate);
            }
            else
            {
                throw new ArgumentException($"The fact has the id {Quote.Of(id)}, which was added before; {InvalidFact.OnceEach}", nameof(fact));
            }

            _intervals[interval] = builder;
            if (id is not null)
            {
                _ids.TryAdd(id, interval);
            }
        }
    }

    /// <summary>Adds what an interval held before.</summary>
    public void Add(TTally tally, long interval)
    {
        lock (_lock)
        {
            ITallyBuilder<TFact, TTally> builder = _intervals.GetValueOrDefault(interval) ?? create();
            builder.Add(tally);
            _intervals[interval] = builder;
        }
    }

    /// <summary>The tallies of the intervals from one on and before another.</summary>
    public KeyValuePair<long, TTally>[] Tallies(long from, long before)
    {
        lock (_lock)
        {
            return [.. _intervals.Where(pair => pair.Key >= from && pair.Key < before).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToTally()))];
        }
    }

    /// <summary>Forgets the intervals before one, but for the facts without a moment.</summary>
    public void RemoveBefore(long before)
    {
        lock (_lock)
        {
            foreach (long interval in _intervals.Keys.Where(interval => interval < before && interval != NoMoment).ToArray())
            {
                _intervals.Remove(interval);
            }

            foreach (string id in _ids.Where(pair => pair.Value < before && pair.Value != NoMoment).Select(pair => pair.Key).ToArray())
            {
                _ids.Remove(id);
            }
        }
    }

    /// <summary>Lets no other thread in until <see cref="Exit"/>.</summary>
    public void Enter() => Monitor.Enter(_lock);

    public void Exit() => Monitor.Exit(_lock);
}
