using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>First contact resolution: the share of issues that one contact closed.</summary>
/// <remarks>
/// <para>
/// <c>FCR = issues that took one contact / issues</c>. An issue is a chain of handled inbound contacts with the same key; a contact that
/// starts more than the window after the latest end so far opens a new one. By default the key is customer and topic, on any channel, the window 7 x 24
/// hours with its end included, and only mature issues count: those with latest end + window no later than "as of". Everything else is a
/// <see cref="FcrDefinition"/>.
/// </para>
/// <para>
/// Legs with the same contact id are one contact, from the first start to the latest end. Interactions that start after "as of" are not yet
/// known: left out and counted, like outbound, abandoned and self-service ones ("another kind"), those without what the key needs, and
/// those without an end, which still are repeats of earlier ones. Interactions in the numerator, denominator and exclusions add up
/// to everything received. Pure functions; thread-safe.
/// </para>
/// </remarks>
public static partial class Fcr
{
    /// <summary>Computes first contact resolution of a whole log.</summary>
    /// <param name="interactions">The interactions of all kinds, in any order; not filtered by team or month, which would hide repeats.</param>
    /// <param name="asOf">The moment as of which the rate is computed, usually the log's end.</param>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id, legs that cannot be one contact, or an inbound interaction that ends before it starts.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or an inbound interaction ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>One sort and one sweep: <c>O(n log n)</c>, <c>O(n)</c> for a log in the order of its starts.</remarks>
    public static FcrResult Calculate(
        IEnumerable<Interaction> interactions,
        Moment asOf,
        FcrDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        Calculate(Link(interactions, asOf, invalid), definition);

    /// <summary>Computes first contact resolution of a log.</summary>
    /// <param name="log">The whole log, not filtered by team or month, which would hide repeats.</param>
    /// <param name="asOf">The moment as of which the rate is computed, usually the log's end.</param>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">An inbound interaction ends before it starts, in a log that throws for invalid facts.</exception>
    public static FcrResult Calculate(ContactLog log, Moment asOf, FcrDefinition? definition = null) =>
        Calculate(Link(log, asOf), definition);

    /// <summary>Computes first contact resolution of a linked log.</summary>
    /// <param name="links">The links.</param>
    /// <param name="definition">The definition; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> is null.</exception>
    public static FcrResult Calculate(FcrLinks links, FcrDefinition? definition = null) =>
        (definition ?? FcrDefinition.Standard).Calculate(Guard.NotNull(links).Tally(definition));

    /// <summary>Computes first contact resolution of a tally, such as that of a team.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static FcrResult Calculate(FcrTally tally, FcrDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? FcrDefinition.Standard).Calculate(tally!);

    /// <summary>Computes first contact resolution from counts made elsewhere.</summary>
    /// <param name="resolved">
    /// The issues or contacts closed at first contact, 0 to <paramref name="counted"/>; or more, under <see cref="FcrFirstLine.ResolvableInDenominator"/>.
    /// </param>
    /// <param name="counted">The issues or contacts that count, at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <returns>The result, without the contacts per issue.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, or <paramref name="resolved"/> exceeds <paramref name="counted"/> though the definition keeps it within the denominator.
    /// </exception>
    public static FcrResult FromCounts(long resolved, long counted, FcrDefinition? definition = null)
    {
        definition ??= FcrDefinition.Standard;
        Guard.Count(counted);
        if (Guard.Count(resolved) > counted && definition.FirstLine != FcrFirstLine.ResolvableInDenominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(resolved), resolved, FormattableString.Invariant($"resolved is {resolved}; expected at most counted, {counted}."));
        }

        return definition.Calculate(new FcrTally { Definition = definition, Numerator = resolved, Denominator = counted, Interactions = counted });
    }

    /// <summary>Links a whole log once, to be counted under any definition and grouped by anything.</summary>
    /// <param name="interactions">The interactions of all kinds, in any order.</param>
    /// <param name="asOf">The moment as of which rates are computed.</param>
    /// <param name="invalid">What to do with a repeated id, legs that cannot be one contact, or an inbound interaction that ends before it starts.</param>
    /// <param name="observedFrom">From when on contacts were observed; the earliest start in the log when null.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or an inbound interaction ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>One pass, and a sort where the log is not in order; per interaction a hash look-up of the id, and one of the contact.</remarks>
    public static FcrLinks Link(
        IEnumerable<Interaction> interactions,
        Moment asOf,
        InvalidFacts invalid = InvalidFacts.Throw,
        Moment? observedFrom = null)
    {
        Guard.NotNull(interactions);
        return new FcrLinks(FcrLog.Read(ContactLog.Read(interactions, invalid), asOf, observedFrom, nameof(interactions)));
    }

    /// <summary>Links a log once, to be counted under any definition and grouped by anything.</summary>
    /// <param name="log">The whole log, not filtered by team or month.</param>
    /// <param name="asOf">The moment as of which rates are computed.</param>
    /// <param name="observedFrom">From when on contacts were observed; the earliest start in the log when null.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">An inbound interaction ends before it starts, in a log that throws for invalid facts.</exception>
    public static FcrLinks Link(ContactLog log, Moment asOf, Moment? observedFrom = null) =>
        new(FcrLog.Read(Guard.NotNull(log), asOf, observedFrom, nameof(log)));

    /// <summary>Computes first contact resolution under all presets, side by side.</summary>
    /// <param name="interactions">The interactions of all kinds, in any order.</param>
    /// <param name="asOf">The moment as of which rates are computed.</param>
    /// <param name="invalid">What to do with a repeated id, legs that cannot be one contact, or an inbound interaction that ends before it starts.</param>
    /// <returns>The rates, their spread and why they differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or an inbound interaction ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>The log is linked once; a definition costs a sweep.</remarks>
    public static FcrSensitivity Sensitivity(
        IEnumerable<Interaction> interactions, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw) =>
        Sensitivity(Link(interactions, asOf, invalid));

    /// <summary>Computes first contact resolution of a linked log under several definitions, side by side.</summary>
    /// <param name="links">The links.</param>
    /// <param name="definitions">The definitions, the first of which is what the others are compared with; the presets when null.</param>
    /// <returns>The rates, their spread and why they differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> or a definition is null.</exception>
    /// <exception cref="ArgumentException">There are no definitions.</exception>
    public static FcrSensitivity Sensitivity(FcrLinks links, IEnumerable<FcrDefinition>? definitions = null)
    {
        Guard.NotNull(links);
        FcrResult[] results = FcrSensitivity.Results(definitions, FcrDefinition.Presets, definition => Calculate(links, definition));
        return new FcrSensitivity(links.AsOf, results);
    }
}
