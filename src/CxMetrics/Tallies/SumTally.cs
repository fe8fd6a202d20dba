using System.Globalization;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A tally whose members add up one by one, and that JSON carries member by member.</summary>
/// <typeparam name="TSelf">The tally itself.</typeparam>
/// <remarks>
/// No member is null and no count below 0, whether it is set by <c>with</c> or read from JSON: the rest is refused. Immutable, with structural
/// equality. JSON: versioned state. Thread-safe.
/// </remarks>
public abstract record SumTally<TSelf> : ITally<TSelf>, IJsonOnDeserialized
    where TSelf : SumTally<TSelf>, new()
{
    private protected SumTally()
    {
    }

    /// <summary>The empty tally.</summary>
    public static TSelf AdditiveIdentity { get; } = new();

    /// <summary>The version of the JSON state.</summary>
    /// <exception cref="JsonException">The state is of another version.</exception>
    [JsonPropertyName("v"), JsonPropertyOrder(-2), JsonRequired]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int Version
    {
        get => StateVersion.Current;
        init => _ = StateVersion.Require(value, $"state of {TypeName.Of<TSelf>()}");
    }

    /// <summary>The number of facts that counted.</summary>
    [JsonIgnore]
    public long Count => Counted;

    private protected abstract long Counted { get; }

    /// <summary>The tally in one line, in invariant culture.</summary>
    private protected abstract string Summary { get; }

    /// <summary>What in a state that was read contradicts itself, in one sentence; null where nothing does.</summary>
    private protected virtual string? Contradiction => null;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The tallies refuse to add, such as those of two definitions.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static TSelf operator +(SumTally<TSelf> left, SumTally<TSelf> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus((TSelf)right, nameof(right));
    }

    static TSelf System.Numerics.IAdditionOperators<TSelf, TSelf, TSelf>.operator +(TSelf left, TSelf right) => (SumTally<TSelf>)left + right;

    bool IEquatable<TSelf>.Equals(TSelf? other) => Equals((object?)other);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public sealed override string ToString() => Summary;

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Contradiction is { } fault)
        {
            throw new JsonException($"The state of {TypeName.Of<TSelf>()} is inconsistent: {fault}");
        }
    }

    /// <summary>Says that a count of a state is greater than it can be; null where it is not.</summary>
    private protected static string? Exceeds(long count, long most, string name) =>
        count > most ? FormattableString.Invariant($"\"{name}\" is {count}; expected at most {most}.") : null;

    /// <summary>The moment as of which both are; refused where there are two.</summary>
    private protected static DateTimeOffset? OneMoment(DateTimeOffset? left, DateTimeOffset? right, string name) =>
        left is { } one && right is { } other && one != other
            ? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Cannot add a tally as of {other:O} to one as of {one:O}; expected one moment in a tally."), name)
            : left ?? right;

    /// <summary>The sum; a refusal names the argument that the other tally came in.</summary>
    internal abstract TSelf Plus(TSelf other, string name);
}
