using System.Globalization;
using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A tally that many threads add facts to while others read it: of all facts, or of a window up to a moment.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <remarks>
/// <para>
/// For a service: one instance, <see cref="Add(TFact)"/> from every request, <see cref="Window"/> from a dashboard. Facts lie in intervals of
/// UTC by the moment that the definition knows, so that a window is a sum of whole intervals. A reader sees every fact whose <c>Add</c> had
/// returned before, and of those added meanwhile some.
/// </para>
/// <para>
/// One fact is one fact: legs of a contact are not joined. Everything stays in memory, a builder for each interval and processor, until
/// <see cref="RemoveBefore"/>. Thread-safe.
/// </para>
/// </remarks>
public sealed class LiveTally<TFact, TTally>
    where TTally : class, ITally<TTally>
{
    private readonly ITallyDefinition<TFact, TTally> _definition;
    private readonly InvalidFacts _invalid;
    private readonly DuplicateCheck _duplicates;
    private readonly LiveShard<TFact, TTally>[] _shards;

    /// <summary>Starts with nothing.</summary>
    /// <param name="definition">How facts are tallied.</param>
    /// <param name="interval">The length of an interval, a second to a day; a minute when null. Windows are of whole intervals.</param>
    /// <param name="invalid">What to do with an invalid fact, or a repeated id.</param>
    /// <param name="duplicates">Whether to look for ids that were added before.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="interval"/> is shorter than a second or longer than a day, <paramref name="invalid"/> is not a defined value, or <paramref
    /// name="duplicates"/> is not a defined value.
    /// </exception>
    public LiveTally(
        ITallyDefinition<TFact, TTally> definition,
        TimeSpan? interval = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        DuplicateCheck duplicates = DuplicateCheck.ById)
    {
        _definition = Guard.NotNull(definition);
        Interval = interval ?? TimeSpan.FromMinutes(1);
        if (Interval < TimeSpan.FromSeconds(1) || Interval > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(interval), interval, $"{nameof(interval)} is {Interval:c}; expected 1 second to 1 day.");
        }

        _invalid = Guard.Defined(invalid);
        _duplicates = Guard.Defined(duplicates);
        int shards = (int)BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount);
        _shards = [.. Enumerable.Range(0, shards).Select(_ => new LiveShard<TFact, TTally>(() => Guard.Made(_definition.NewBuilder(_invalid), "definition", ".NewBuilder")))];
    }

    /// <summary>The length of an interval.</summary>
    public TimeSpan Interval { get; }

    /// <summary>Adds a fact, from any thread.</summary>
    /// <param name="fact">The fact; one without a moment counts, and is in no window.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">The fact is invalid or its id was added before, and invalid facts are not to be counted; nothing is added then.</exception>
    public void Add(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(nameof(fact));
        }

        // Equal ids meet in one shard, where they are looked for.
        string? id = _duplicates == DuplicateCheck.ById ? _definition.IdOf(fact) : null;
        int shard = id is null ? Environment.CurrentManagedThreadId : string.GetHashCode(id, StringComparison.Ordinal);
        long interval = _definition.MomentOf(fact) is { } moment ? IntervalOf(moment) : LiveShard<TFact, TTally>.NoMoment;
        _shards[shard & (_shards.Length - 1)].Add(fact, id, interval, _invalid);
    }

    /// <summary>Adds what another live tally held, such as before a restart.</summary>
    /// <param name="snapshot">What <see cref="ToBreakdown"/> gave; ids do not come along.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A key is not the start of an interval, or a tally refuses to add, such as one of another definition; nothing is added then.
    /// </exception>
    /// <exception cref="OverflowException">A count or a sum would exceed half of its range; nothing is added then.</exception>
    public void Add(Breakdown<DateTimeOffset, TTally> snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        foreach ((DateTimeOffset start, _) in snapshot)
        {
            if (start.UtcTicks % Interval.Ticks != 0)
            {
                throw new ArgumentException($"{nameof(snapshot)} has the key {start:o}; expected starts of intervals of {Interval:c}.", nameof(snapshot));
            }
        }

        RefuseMisfit(snapshot.Total);
        foreach ((DateTimeOffset start, TTally tally) in snapshot)
        {
            Restore(tally, IntervalOf(start), $"The interval of {start:o}");
        }

        Restore(snapshot.NoKey, LiveShard<TFact, TTally>.NoMoment, "The facts without a moment");
    }

    /// <summary>Refuses tallies that do not go with what is there, or leave no room: twice all of them fits into a tally, and so do the facts to come.</summary>
    private void RefuseMisfit(TTally more)
    {
        try
        {
            TTally all = ToTally() + more;
            _ = all + all;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("snapshot", "The total", refused);
        }
    }

    /// <summary>The tally of all facts.</summary>
    /// <returns>An immutable tally.</returns>
    /// <exception cref="InvalidOperationException">Facts that were added refuse to add up, such as costs in two currencies.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public TTally ToTally() => Sum(All().Select(part => part.Value));

    /// <summary>The tally of a window: the facts of the whole intervals that ended by a moment.</summary>
    /// <param name="asOf">The moment; the interval that it lies in has not ended, and does not count yet.</param>
    /// <param name="length">How far the window reaches back: a whole number of intervals, at least 1.</param>
    /// <returns>An immutable tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not a whole number of intervals of at least 1.</exception>
    /// <exception cref="InvalidOperationException">Facts that were added refuse to add up, such as costs in two currencies.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public TTally Window(Moment asOf, TimeSpan length)
    {
        if (length < Interval || length.Ticks % Interval.Ticks != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"{nameof(length)} is {length:c}; expected a whole number of intervals of {Interval:c}.");
        }

        long end = IntervalOf(asOf);
        return Sum(_shards.SelectMany(shard => shard.Tallies(end - (length.Ticks / Interval.Ticks), end)).Select(part => part.Value));
    }

    /// <summary>A snapshot: the tally of each interval that has facts, by its start in UTC; facts without a moment have no key.</summary>
    /// <returns>An immutable breakdown, which <see cref="Add(Breakdown{DateTimeOffset, TTally})"/> takes back.</returns>
    /// <exception cref="InvalidOperationException">Facts that were added refuse to add up, such as costs in two currencies.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public Breakdown<DateTimeOffset, TTally> ToBreakdown() => ByStart(All());

    /// <summary>Removes the intervals that ended by a moment, and forgets their ids, so that memory stays bounded.</summary>
    /// <param name="moment">The moment; facts without a moment stay.</param>
    /// <returns>What was removed, so that nothing is lost.</returns>
    /// <exception cref="InvalidOperationException">Facts that were added refuse to add up, such as costs in two currencies; nothing is removed then.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range; nothing is removed then.</exception>
    public Breakdown<DateTimeOffset, TTally> RemoveBefore(Moment moment)
    {
        long end = IntervalOf(moment);
        foreach (LiveShard<TFact, TTally> shard in _shards)
        {
            shard.Enter();
        }

        try
        {
            Breakdown<DateTimeOffset, TTally> removed = ByStart(_shards.SelectMany(shard => shard.Tallies(LiveShard<TFact, TTally>.NoMoment + 1, end)));
            foreach (LiveShard<TFact, TTally> shard in _shards)
            {
                shard.RemoveBefore(end);
            }

            return removed;
        }
        finally
        {
            foreach (LiveShard<TFact, TTally> shard in _shards)
            {
                shard.Exit();
            }
        }
    }

    /// <summary>What it holds, in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Live, in intervals of {Interval:c}: {ToTally()}");

    private static TTally Sum(IEnumerable<TTally> tallies)
    {
        try
        {
            return TTally.Sum(tallies);
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }

    private IEnumerable<KeyValuePair<long, TTally>> All() => _shards.SelectMany(shard => shard.Tallies(LiveShard<TFact, TTally>.NoMoment, long.MaxValue));

    private long IntervalOf(DateTimeOffset moment) => moment.UtcTicks / Interval.Ticks;

    private void Restore(TTally tally, long interval, string place)
    {
        try
        {
            _shards[0].Add(tally, interval);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("snapshot", place, refused);
        }
    }

    private Breakdown<DateTimeOffset, TTally> ByStart(IEnumerable<KeyValuePair<long, TTally>> parts)
    {
        Dictionary<DateTimeOffset, TTally> intervals = [];
        TTally noKey = TTally.AdditiveIdentity;
        foreach (IGrouping<long, TTally> interval in parts.GroupBy(part => part.Key, part => part.Value))
        {
            TTally tally = Sum(interval);
            if (interval.Key == LiveShard<TFact, TTally>.NoMoment)
            {
                noKey = tally;
            }
            else
            {
                intervals.Add(new DateTimeOffset(interval.Key * Interval.Ticks, TimeSpan.Zero), tally);
            }
        }

        try
        {
            return new Breakdown<DateTimeOffset, TTally>(intervals, noKey, nameof(parts));
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }
}
