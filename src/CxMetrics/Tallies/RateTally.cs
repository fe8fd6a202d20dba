using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many of how many: the evidence for a share, with what was excluded counted by reason.</summary>
/// <remarks>
/// Exact for counts up to 9.2e18; a sum beyond says so. A tally may carry the name of the definition that it was counted
/// under; two tallies of different definitions refuse to add. The identity has none and adds to any. JSON: versioned state.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(RateTallyJsonConverter))]
public sealed partial class RateTally : ITally<RateTally>
{
    /// <summary>Takes counts.</summary>
    /// <param name="numerator">The facts that hit, 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The facts that counted, at least 0.</param>
    /// <param name="definition">The name of the definition; null where there is none.</param>
    /// <param name="excluded">The facts left out, by reason; null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="definition"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, or <paramref name="numerator"/> exceeds <paramref name="denominator"/>.
    /// </exception>
    public RateTally(long numerator, long denominator, string? definition = null, ReasonCounts? excluded = null)
    {
        Numerator = Guard.Count(numerator);
        Denominator = Guard.Count(denominator);
        Definition = Guard.OptionalText(definition);
        Excluded = excluded ?? ReasonCounts.None;
        if (numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator),
                numerator,
                string.Create(CultureInfo.InvariantCulture, $"numerator is {numerator}; expected at most the denominator, {denominator}."));
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static RateTally AdditiveIdentity { get; } = new(0, 0);

    /// <summary>The facts that hit.</summary>
    public long Numerator { get; }

    /// <summary>The facts that counted.</summary>
    public long Denominator { get; }

    /// <summary>The name of the definition that the facts were counted under; null where there is none.</summary>
    public string? Definition { get; }

    /// <summary>The facts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Denominator"/>.</summary>
    public long Count => Denominator;

    /// <summary>The share that hit, 0 to 1; null where nothing counted.</summary>
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    private bool IsIdentity => Denominator == 0 && Definition is null && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static RateTally operator +(RateTally left, RateTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, nameof(right));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static RateTally Add(RateTally left, RateTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(RateTally? other) =>
        other is not null
        && Numerator == other.Numerator
        && Denominator == other.Denominator
        && string.Equals(Definition, other.Definition, StringComparison.Ordinal)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RateTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator, Definition, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    /// <summary>The tally itself, unless it was counted under another definition; the tally of nothing has none.</summary>
    internal RateTally Under(string definition, string name) =>
        Definition is null || string.Equals(Definition, definition, StringComparison.Ordinal)
            ? this
            : throw new ArgumentException(
                $"The tally was counted under {Name(this)}; expected \"{definition}\". Pass the definition that it was tallied under.", name);

    /// <summary>The sum; a refusal names the argument that the other tally came in.</summary>
    private RateTally Plus(RateTally other, string name)
    {
        if (IsIdentity)
        {
            return other;
        }

        if (other.IsIdentity)
        {
            return this;
        }

        return string.Equals(Definition, other.Definition, StringComparison.Ordinal)
            ? new RateTally(
                ExactCount.Add(Numerator, other.Numerator, "hits"),
                ExactCount.Add(Denominator, other.Denominator, "facts"),
                Definition,
                Excluded.Merge(other.Excluded))
            : throw new ArgumentException(
                $"A tally under {Name(this)} meets one under {Name(other)}; expected one definition in a tally.", name);
    }

    private static string Name(RateTally tally) => tally.Definition is { } name ? $"\"{name}\"" : "no definition";
}
