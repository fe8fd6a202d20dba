using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Scores of sentiment, their bands and the contacts without one: the evidence for a mean and a net share.</summary>
/// <remarks>
/// Made by <see cref="SentimentDefinition"/>: <c>interactions.TallyBy(SentimentDefinition.Standard, i => i.AgentId)</c>. The sum keeps
/// about 32 digits, so that the order of adding does not matter. Tallies of different definitions refuse to add. JSON: versioned state.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(SentimentTallyJsonConverter))]
public sealed partial class SentimentTally : ITally<SentimentTally>
{
    internal SentimentTally(MomentTally scores, long positive, long negative, SentimentDefinition? definition, ReasonCounts excluded)
    {
        Scores = scores;
        Positive = Guard.Count(positive);
        Negative = Guard.Count(negative);
        Definition = definition;
        Excluded = excluded;
        if (ExactCount.Add(positive, negative, "scores in a band") > scores.Count)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"positive and negative are {positive} and {negative}; expected at most {scores.Count} in all."),
                nameof(positive));
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static SentimentTally AdditiveIdentity { get; } = new(MomentTally.AdditiveIdentity, 0, 0, null, ReasonCounts.None);

    /// <summary>The contacts within the scope that have a score.</summary>
    public long Count => Scores.Count;

    /// <summary>The contacts within the scope without a score.</summary>
    public long Unscored => Scores.Missing;

    /// <summary>The scores in the positive band.</summary>
    public long Positive { get; }

    /// <summary>The scores in the neutral band.</summary>
    public long Neutral => Count - Positive - Negative;

    /// <summary>The scores in the negative band.</summary>
    public long Negative { get; }

    /// <summary>The scores themselves: their mean and their spread.</summary>
    public MomentTally Scores { get; }

    /// <summary>The definition that the facts were counted under; null for the tally of nothing.</summary>
    public SentimentDefinition? Definition { get; }

    /// <summary>The contacts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    private bool IsIdentity => Definition is null && Count == 0 && Unscored == 0 && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static SentimentTally operator +(SentimentTally left, SentimentTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsIdentity || right.IsIdentity)
        {
            return left.IsIdentity ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new(
            left.Scores + right.Scores,
            ExactCount.Add(left.Positive, right.Positive, "positive scores"),
            ExactCount.Add(left.Negative, right.Negative, "negative scores"),
            left.Definition,
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static SentimentTally Add(SentimentTally left, SentimentTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(SentimentTally? other) =>
        other is not null
        && Scores.Equals(other.Scores)
        && Positive == other.Positive
        && Negative == other.Negative
        && Equals(Definition, other.Definition)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SentimentTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scores, Positive, Negative, Definition, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} scores, {Positive:N0} positive, {Negative:N0} negative, {Unscored:N0} unscored, {Excluded.Total:N0} excluded");
}
