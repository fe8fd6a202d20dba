using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A tally of facts under a definition: what was counted under one is never added to what was counted under another.</summary>
/// <typeparam name="TSelf">The tally itself.</typeparam>
/// <typeparam name="TDefinition">The definition.</typeparam>
/// <remarks>
/// <c>Count + Excluded.Total</c> is everything received, unless the tally says otherwise. The empty tally has no definition and adds to any; a
/// definition is compared and stored as a value, with every choice that it holds. Facts as of two moments are never added either: what is
/// open or immature at one of them may not be at the other. Thread-safe.
/// </remarks>
public abstract record DefinedTally<TSelf, TDefinition> : SumTally<TSelf>
    where TSelf : DefinedTally<TSelf, TDefinition>, new()
    where TDefinition : class
{
    private protected DefinedTally()
    {
    }

    /// <summary>The definition that the facts were tallied under; null for the empty tally.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(-1), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TDefinition? Definition { get; init; }

    /// <summary>The moment up to which the facts were known; null where the metric does not depend on one, or there are none.</summary>
    [JsonPropertyName("asOf"), JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonPropertyOrder(1), JsonRequired]
    public ReasonCounts Excluded { get; init => field = Guard.NotNull(value, nameof(Excluded)); } = ReasonCounts.None;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Count:N0} counted, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Undefined ?? (Count > long.MaxValue - Excluded.Total ? FormattableString.Invariant($"more than {long.MaxValue} facts were received.") : null);

    /// <summary>Says that facts were tallied under no definition, as a tally made by hand may have it; null where that is not so.</summary>
    private string? Undefined =>
        Definition is null && !Equals(AdditiveIdentity) ? "\"definition\" is null; expected a definition, since facts were received." : null;

    /// <summary>The same tally with more facts left out, by reason.</summary>
    internal virtual TSelf Excluding(ReasonCounts reasons) => (TSelf)this with { Excluded = Excluded.Merge(reasons) };

    /// <summary>The sum of the members that a metric adds; definition and reasons are the frame's.</summary>
    private protected abstract TSelf Plus(TSelf other);

    internal sealed override TSelf Plus(TSelf other, string name)
    {
        if ((Undefined ?? other.Undefined) is { } fault)
        {
            throw new ArgumentException(fault, name);
        }

        if (Definition is null || other.Definition is null)
        {
            return Definition is null ? other : (TSelf)this;
        }

        if (!Definition.Equals(other.Definition))
        {
            throw new ArgumentException(
                $"Cannot add a tally of {Quote.OfDefinition(other.Definition)} to one of {Quote.OfDefinition(Definition)}; expected one definition in a tally.", name);
        }

        TSelf sum = Plus(other) with { AsOf = OneMoment(AsOf, other.AsOf, name), Excluded = Excluded.Merge(other.Excluded) };
        ExactCount.Add(sum.Count, sum.Excluded.Total, "facts received");
        return sum;
    }

    /// <summary>The tally itself, unless it was counted under another definition; the empty tally has none.</summary>
    internal TSelf Under(TDefinition definition, string name) =>
        Definition is null || Definition.Equals(definition)
            ? (TSelf)this with { Definition = definition }
            : throw new ArgumentException(
                $"The tally was counted under {Quote.OfDefinition(Definition)}; expected one under {Quote.OfDefinition(definition)}. Pass the definition that it was tallied under.", name);
}
