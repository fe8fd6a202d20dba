using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Collects facts by key into a <see cref="Breakdown{TKey, TTally}"/>.</summary>
/// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <typeparam name="TBuilder">The builder of the tally.</typeparam>
/// <remarks>
/// One look-up a fact, one builder a key: <c>builder.For(agent).Add(9)</c>. For one thread at a time: give each its own and add the
/// breakdowns.
/// </remarks>
public sealed class BreakdownBuilder<TKey, TTally, TBuilder>
    where TKey : notnull
    where TTally : class, ITally<TTally>
    where TBuilder : class, ITallyBuilder<TTally>
{
    private readonly Func<TBuilder> _create;
    private readonly Dictionary<TKey, TBuilder> _builders = [];
    private OneThread _thread;

    /// <summary>Starts with nothing.</summary>
    /// <param name="create">Makes the builder of a key at its first fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null, or gives null.</exception>
    /// <exception cref="ArgumentException">Keys are tuples.</exception>
    public BreakdownBuilder(Func<TBuilder> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Guard.Key<TKey>(nameof(create));
        _create = create;
        NoKey = Guard.Made(create(), nameof(create));
    }

    /// <summary>The builder of the facts without a key.</summary>
    public TBuilder NoKey { get; }

    /// <summary>The builder of a key, made at its first use.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The builder to add the key's facts to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null, or the factory gives null.</exception>
    /// <exception cref="ArgumentException">JSON cannot carry the key: it is the empty channel or scale, or holds text that was cut within a character.</exception>
    public TBuilder For(TKey key)
    {
        if (!_builders.TryGetValue(key, out TBuilder? builder))
        {
            using OneThread.Inside inside = _thread.Enter();
            _builders.Add(RecordGuard.Key(key, nameof(key)), builder = Guard.Made(_create(), "create"));
        }

        return builder;
    }

    /// <summary>Adds the groups of another breakdown.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">Two tallies of one key refuse to add; nothing is added then.</exception>
    /// <exception cref="OverflowException">A count would exceed its range; nothing is added then.</exception>
    public void Add(Breakdown<TKey, TTally> breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        List<(TBuilder Builder, TTally Tally)> accepted = [];
        Dictionary<TKey, TBuilder> made = [];
        foreach ((TKey key, TTally tally) in breakdown)
        {
            TBuilder? builder = _builders.GetValueOrDefault(key);
            TBuilder tried = Tried(builder, tally, string.Create(CultureInfo.InvariantCulture, $"The key {Quote.Of(key)}"));
            if (builder is null)
            {
                made.Add(key, tried);
            }
            else
            {
                accepted.Add((builder, tally));
            }
        }

        Tried(NoKey, breakdown.NoKey, "The facts without a key");
        accepted.ForEach(added => added.Builder.Add(added.Tally));
        NoKey.Add(breakdown.NoKey);
        foreach ((TKey key, TBuilder builder) in made)
        {
            _builders.Add(key, builder);
        }
    }

    /// <summary>Adds a tally to what a builder holds, in one of its own, so that one which is refused leaves all others as they were.</summary>
    private TBuilder Tried(TBuilder? builder, TTally tally, string place)
    {
        TBuilder trial = Guard.Made(_create(), "create");
        try
        {
            if (builder is not null)
            {
                trial.Add(builder.ToTally());
            }

            trial.Add(tally);
            return trial;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("breakdown", place, refused);
        }
    }

    /// <summary>The breakdown of everything added so far; the builder can go on.</summary>
    /// <returns>An immutable breakdown.</returns>
    /// <exception cref="InvalidOperationException">The tallies of two keys refuse to add.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public Breakdown<TKey, TTally> ToBreakdown()
    {
        Dictionary<TKey, TTally> tallies = _builders.ToDictionary(pair => pair.Key, pair => pair.Value.ToTally());
        try
        {
            return new(tallies, NoKey.ToTally(), nameof(tallies));
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }
}
