using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a metric counts and how: its choices, each a member; from facts to a tally, and from a tally to a result.</summary>
/// <typeparam name="TSelf">The definition itself.</typeparam>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
/// <remarks>A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
public abstract record MetricDefinition<TSelf, TFact, TTally, TResult> : ITallyDefinition<TFact, TTally>
    where TSelf : MetricDefinition<TSelf, TFact, TTally, TResult>
    where TTally : DefinedTally<TTally, TSelf>, new()
{
    private protected MetricDefinition(string name) => Name = Guard.Text(name);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonPropertyOrder(-1), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The reasons for which facts can be left out, of the metric or of one of its figures, invalid ones included.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Reasons => [.. ReasonsOfMetric, .. ReasonsOfReading];

    private protected abstract IEnumerable<string> ReasonsOfMetric { get; }

    /// <summary>The reasons for which facts are left out before the metric sees them.</summary>
    private protected virtual IEnumerable<string> ReasonsOfReading => [ExclusionReasons.Duplicate];

    /// <summary>The choices beside the name, in words.</summary>
    private protected abstract string Choices { get; }

    /// <inheritdoc/>
    public ITallyBuilder<TFact, TTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
        new TallyBuilder<TFact, TSelf, TTally>((TSelf)this, NewCounter(Guard.Defined(invalid)), AsOfOf);

    /// <inheritdoc/>
    public abstract string? IdOf(TFact fact);

    /// <inheritdoc/>
    public abstract DateTimeOffset? MomentOf(TFact fact);

    /// <summary>Calculates the metric of facts.</summary>
    /// <param name="facts">The facts; those that the definition is not about are left out by reason.</param>
    /// <param name="invalid">What to do with an invalid fact, or an id that appears twice.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A fact is invalid, or its id appears twice; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public TResult Calculate(IEnumerable<TFact> facts, InvalidFacts invalid = InvalidFacts.Throw) => Calculate(facts, invalid, nameof(facts));

    /// <summary>Calculates the metric of a tally, such as that of a team or a month.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally was counted under another definition.</exception>
    public TResult Calculate(TTally tally) => ResultOf(Guard.NotNull(tally).Under((TSelf)this, nameof(tally)));

    /// <summary>The name with every choice: what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public sealed override string ToString() => $"{Name} ({Choices})";

    /// <summary>Calculates the metric of facts that came in an argument of another name.</summary>
    internal TResult Calculate(IEnumerable<TFact> facts, InvalidFacts invalid, string name) =>
        ResultOf(FactTallying.Tally(Guard.NotNull(facts, name), this, invalid, name));

    /// <summary>The moment up to which a fact is known; null where the metric does not depend on one.</summary>
    private protected virtual DateTimeOffset? AsOfOf(TFact fact) => null;

    private protected abstract ICounter<TFact, TTally> NewCounter(InvalidFacts invalid);

    private protected abstract TResult ResultOf(TTally tally);
}
