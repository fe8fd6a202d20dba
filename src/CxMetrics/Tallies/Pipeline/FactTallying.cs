using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>From facts to tallies, at once, by any key or by calendar period.</summary>
/// <remarks>
/// <para>
/// By team, channel or month: <c>interactions.TallyBy(definition, i => i.TeamId)</c>, <c>responses.TallyBy(NpsDefinition.Standard,
/// Periods.Months(zone))</c>. One pass; per fact a look-up of its key.
/// </para>
/// <para>
/// A fact whose id appears twice is an invalid fact. Ids are remembered within one call only, so duplicates across merged tallies are the
/// caller's to avoid. Looking for them costs some 60 nanoseconds a fact and, while the call runs, 8 to 15 bytes a fact of an array or a
/// list, and some 50 of any other sequence; where ids are known to be distinct, <see cref="TrustIds"/> saves both.
/// </para>
/// <para>
/// Where a definition counts contacts, legs that share a contact id are joined first, as <see cref="ContactLog"/> does it.
/// </para>
/// <para>
/// Of survey responses, those of another kind are skipped and counted, unanswered ones counted. The scale comes from the responses, the
/// weight of a weighted tally from <see cref="SurveyResponse.Weight"/>. Only an id that appears twice among those of its kind is a duplicate.
/// </para>
/// </remarks>
public static partial class FactTallying
{
    private const string NewBuilder = ".NewBuilder";

    /// <summary>Says that no two of the facts share an id, so that nothing needs to look for duplicates.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <returns>
    /// The same facts: <c>responses.TrustIds().TallyScores(SurveyKind.Nps, r => r.AgentId)</c> allocates nothing per response. A sequence made
    /// from them, such as by <c>Where</c>, is checked again.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <remarks>
    /// For a database key, say. An id that does appear twice counts twice. What links facts, such as first contact resolution, looks
    /// for duplicates anyway.
    /// </remarks>
    public static IEnumerable<TFact> TrustIds<TFact>(this IEnumerable<TFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts as TrustedFacts<TFact> ?? new TrustedFacts<TFact>(facts);
    }

    /// <summary>Tallies facts.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id that appears twice.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, or its id appears twice (its index is named), or facts refuse to add, such as costs in two currencies.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static TTally Tally<TFact, TTally>(
        this IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid = InvalidFacts.Throw)
        where TTally : class, ITally<TTally> =>
        Tally(facts, definition, invalid, nameof(facts));

    /// <summary>Tallies facts by a key.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="key">The key of a fact, or of a contact where legs were joined; null where it has none.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id that appears twice.</param>
    /// <returns>The breakdown; facts without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, its id appears twice (its index is named), keys are tuples, or the tallies of two groups refuse to add, such as
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
        where TKey : notnull =>
        TallyBy(facts, definition, key, invalid, nameof(facts));

    /// <summary>Tallies facts by a key that is a value type.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="key">The key of a fact, or of a contact where legs were joined; null where it has none.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id that appears twice.</param>
    /// <returns>The breakdown; facts without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, its id appears twice (its index is named), keys are tuples, or the tallies of two groups refuse to add, such as
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
        where TKey : struct =>
        TallyBy(facts, definition, key, invalid, nameof(facts));

    /// <summary>Tallies facts by calendar period.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="definition">How they are tallied.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="moment">The moment that places a fact, null where it has none; when null, the one that the definition knows.</param>
    /// <param name="invalid">What to do with an invalid fact, an id that appears twice, or a moment that lies in no period, such as year 1 in New York.</param>
    /// <returns>
    /// The breakdown; facts without that moment are in its <c>NoKey</c>, and those in no period are counted there as <see cref="ExclusionReasons.NotAMoment"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is null.</exception>
    /// <exception cref="ArgumentException">
    /// A fact is invalid, its id appears twice (its index is named), or the tallies of two periods refuse to add, such as costs in two currencies:
    /// there would be no total.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="invalid"/> is not a defined value, or the period of a fact would leave the years 1 to 9999 (its index is named).
    /// </exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<Period, TTally> TallyBy<TFact, TTally>(
        this IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Periods periods,
        Func<TFact, Moment?>? moment = null,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TTally : class, ITally<TTally> =>
        TallyBy(facts, definition, periods, moment, invalid, nameof(facts));

    /// <summary>Tallies facts that came in an argument of another name.</summary>
    internal static TTally Tally<TFact, TTally>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(facts, name);
        ArgumentNullException.ThrowIfNull(definition);
        ITallyBuilder<TFact, TTally> builder = Guard.Made(definition.NewBuilder(Guard.Defined(invalid)), nameof(definition), NewBuilder);
        new FactReader<TFact, TTally>(definition, _ => builder, invalid, name).Read(facts);
        return Finish(builder.ToTally, name);
    }

    /// <summary>Tallies facts by key that came in an argument of another name.</summary>
    internal static Breakdown<TKey, TTally> TallyBy<TFact, TTally, TKey>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, Func<TFact, TKey?> key, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally>
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return Group<TFact, TTally, TKey>(
            facts, definition, groups => fact => key(fact) is { } group ? groups.For(group) : groups.NoKey, nameof(key), invalid, name);
    }

    /// <summary>Tallies facts by key that came in an argument of another name.</summary>
    internal static Breakdown<TKey, TTally> TallyBy<TFact, TTally, TKey>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, Func<TFact, TKey?> key, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally>
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        return Group<TFact, TTally, TKey>(
            facts, definition, groups => fact => key(fact) is { } group ? groups.For(group) : groups.NoKey, nameof(key), invalid, name);
    }

    /// <summary>Tallies facts by period that came in an argument of another name.</summary>
    internal static Breakdown<Period, TTally> TallyBy<TFact, TTally>(
        IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Periods periods,
        Func<TFact, Moment?>? moment,
        InvalidFacts invalid,
        string name)
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(periods);
        moment ??= fact => definition.MomentOf(fact);
        return Group<TFact, TTally, Period>(
            facts,
            definition,
            groups =>
            {
                UnplacedFacts<TFact, TTally> unplaced = new(groups.NoKey, fact => periods.Refusal(moment(fact)!.Value, nameof(moment)), invalid);
                return fact => moment(fact) is not { } at ? groups.NoKey : periods.TryOf(at, out Period period) ? groups.For(period) : unplaced;
            },
            nameof(periods),
            invalid,
            name);
    }

    private static Breakdown<TKey, TTally> Group<TFact, TTally, TKey>(
        IEnumerable<TFact> facts,
        ITallyDefinition<TFact, TTally> definition,
        Func<BreakdownBuilder<TKey, TTally, ITallyBuilder<TFact, TTally>>, Func<TFact, ITallyBuilder<TFact, TTally>>> builderOf,
        string key,
        InvalidFacts invalid,
        string name)
        where TTally : class, ITally<TTally>
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(facts, name);
        ArgumentNullException.ThrowIfNull(definition);
        Guard.Key<TKey>(key);
        Guard.Defined(invalid);
        BreakdownBuilder<TKey, TTally, ITallyBuilder<TFact, TTally>> groups = new(() => Guard.Made(definition.NewBuilder(invalid), nameof(definition), NewBuilder));
        new FactReader<TFact, TTally>(definition, builderOf(groups), invalid, name).Read(facts);
        return Finish(groups.ToBreakdown, name);
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
