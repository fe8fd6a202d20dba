using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Count, sum, sum of squares, smallest and largest of numbers: the evidence for a mean and its spread.</summary>
/// <remarks>
/// Sums are exact, so that parts in any order add up to the whole, bit by bit; squares are cut off below 2^-1074. Numbers are
/// -1e140 to 1e140, so that no sum of them leaves the range of a double. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<MomentTally>))]
public sealed partial class MomentTally : ITally<MomentTally>
{
    internal MomentTally(MomentState state)
    {
        State = state;
        ExactCount.Sum([state.Count, state.Missing, state.Invalid], "facts received");
    }

    /// <summary>The empty tally.</summary>
    public static MomentTally AdditiveIdentity { get; } = new(new MomentState());

    /// <summary>The numbers that counted.</summary>
    public long Count => State.Count;

    /// <summary>The facts without a number.</summary>
    public long Missing => State.Missing;

    /// <summary>The numbers that were not -1e140 to 1e140, which were left out.</summary>
    public long Invalid => State.Invalid;

    /// <summary>The sum of the numbers; 0 where there are none.</summary>
    public double Sum => State.Sum.Value;

    /// <summary>The smallest number; null where there are none.</summary>
    public double? Minimum => Count == 0 ? null : State.Minimum;

    /// <summary>The largest number; null where there are none.</summary>
    public double? Maximum => Count == 0 ? null : State.Maximum;

    /// <summary>The mean; null where there are no numbers.</summary>
    public double? Mean => Count == 0 ? null : State.Sum.Over(Count);

    /// <summary>The sample variance, divisor <c>n - 1</c>; null for fewer than two numbers.</summary>
    public double? Variance =>
        Count < 2
            ? null
            : ExactSum.Variance(Count, State.Sum, State.SumOfSquares);

    /// <summary>The sample standard deviation, divisor <c>n - 1</c>; null for fewer than two numbers.</summary>
    public double? StandardDeviation => Variance is { } variance ? Math.Sqrt(variance) : null;

    internal MomentState State { get; }

    /// <summary>Tallies numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="invalid">What to do with a number that is not -1e140 to 1e140.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is not -1e140 to 1e140 (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static MomentTally FromValues(ReadOnlySpan<double> values, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Builder builder = new(invalid);
        builder.AddRange(values);
        return builder.ToTally();
    }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static MomentTally operator +(MomentTally left, MomentTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new MomentTally(left.State + right.State);
    }

    /// <inheritdoc/>
    public bool Equals(MomentTally? other) => other is not null && State == other.State;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MomentTally);

    /// <inheritdoc/>
    public override int GetHashCode() => State.GetHashCode();

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Plural.Of(Count, "number", CultureInfo.InvariantCulture)}, sum {Sum}, {Missing:N0} missing, {Invalid:N0} invalid");
}
