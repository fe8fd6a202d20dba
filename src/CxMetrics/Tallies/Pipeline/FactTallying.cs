using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>From facts to tallies under a definition, at once or by any key.</summary>
/// <remarks>
/// A repeated id is an invalid fact; ids are remembered within one call only, so duplicates across merged tallies are the caller's to avoid.
/// Where a definition counts contacts, legs that share a contact id are joined first, as <see cref="ContactLog"/> does it. By team, channel
/// or month: <c>interactions.TallyBy(definition, i => i.TeamId)</c>, <c>interactions.TallyBy(definition, i => months.Of(i.Start))</c> with
/// <see cref="Periods"/>. One pass; per fact a hash look-up of the id, and one of the key.
/// </remarks>
public static class FactTallying
{
    /// <summary>Tallies facts.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id seen before.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, or its id was seen before (its index is named), or facts refuse to add, such as costs in two currencies.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static TTally Tally<TFact, TTally>(
        this IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid = InvalidFacts.Throw)
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(definition);
        FactReader<TFact, TTally> reader = new(definition, Guard.Defined(invalid), nameof(facts));
        ITallyBuilder<TFact, TTally> builder = definition.NewBuilder(invalid);
        reader.Read(facts, _ => builder);

        return Finish(builder.ToTally, nameof(facts));
    }

    /// <summary>Tallies facts by a key.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="key">The key of a fact, or of a contact where legs were joined; null where it has none.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id seen before.</param>
    /// <returns>The breakdown; facts without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, its id was seen before (its index is named), keys are tuples, or the tallies of two groups refuse to add, such as
    /// costs in two currencies: there would be no total.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<TKey, TTally> TallyBy<TFact, TTally, TKey>(
        this IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Func<TFact, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TTally : class, ITally<TTally>
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Group<TFact, TTally, TKey>(
            facts, definition, (groups, fact) => key(fact) is { } group ? groups.For(group) : groups.NoKey, invalid);
    }

    /// <summary>Tallies facts by a key that is a value type.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="key">The key of a fact, or of a contact where legs were joined; null where it has none.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id seen before.</param>
    /// <returns>The breakdown; facts without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, its id was seen before (its index is named), keys are tuples, or the tallies of two groups refuse to add, such as
    /// costs in two currencies: there would be no total.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<TKey, TTally> TallyBy<TFact, TTally, TKey>(
        this IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Func<TFact, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TTally : class, ITally<TTally>
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Group<TFact, TTally, TKey>(
            facts, definition, (groups, fact) => key(fact) is { } group ? groups.For(group) : groups.NoKey, invalid);
    }

    private static Breakdown<TKey, TTally> Group<TFact, TTally, TKey>(
        IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Func<BreakdownBuilder<TKey, TTally, ITallyBuilder<TFact, TTally>>, TFact, ITallyBuilder<TFact, TTally>> builderOf,
        InvalidFacts invalid)
        where TTally : class, ITally<TTally>
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(definition);
        FactReader<TFact, TTally> reader = new(definition, Guard.Defined(invalid), nameof(facts));
        BreakdownBuilder<TKey, TTally, ITallyBuilder<TFact, TTally>> groups = new(() => definition.NewBuilder(invalid));
        reader.Read(facts, fact => builderOf(groups, fact));

        return Finish(groups.ToBreakdown, nameof(facts));
    }

    /// <summary>What refuses to add here are the caller's facts, and so an argument.</summary>
    private static T Finish<T>(Func<T> build, string parameter)
    {
        try
        {
            return build();
        }
        catch (InvalidOperationException refused)
        {
            throw new ArgumentException(refused.Message, parameter, refused);
        }
    }
}
