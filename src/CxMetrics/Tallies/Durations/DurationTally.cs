using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Count, exact sum, shortest and longest of durations, and their quantiles within a stated relative error.</summary>
/// <remarks>
/// <para>
/// Durations are counted in buckets, each with a value that differs from every duration in it by no more than the share <see
/// cref="Accuracy"/>; merging adds the counts, so that it keeps the error as it is, and loses nothing in any order. From one tick to
/// <see cref="TimeSpan.MaxValue"/> there are 2,051 buckets at 0.01 and 19,362 at 0.001; a tally keeps 12 bytes for each that is
/// not empty: 25 and 232 kB at most, 5 kB for one second to one hour at 0.01. A builder keeps 8 bytes for each from the shortest to the longest.
/// Their limits come from whole numbers, so that they are the same on every platform. Zero, and whatever is short of about
/// <c>1 / Accuracy</c> ticks, is exact.
/// </para>
/// <para>
/// Negative durations are invalid. Tallies of different accuracies refuse to add; the identity has none and adds to any. For exact
/// quantiles of durations in memory see <see cref="DurationSummary"/>. JSON: versioned state. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<DurationTally>))]
public sealed partial class DurationTally : ITally<DurationTally>
{
    /// <summary>The accuracy unless another is asked for: quantiles within 1 %.</summary>
    public const double DefaultAccuracy = 0.01;

    internal DurationTally(DurationBuckets? buckets, DurationState state, BucketRun run)
    {
        Buckets = buckets;
        State = state;
        Run = run;
        ExactCount.Sum([state.Count, state.Missing, state.Invalid], "facts received");
    }

    /// <summary>The empty tally.</summary>
    public static DurationTally AdditiveIdentity { get; } = new(null, new DurationState(), BucketRun.Empty);

    /// <summary>The largest relative error of a quantile; null for the identity.</summary>
    public double? Accuracy => Buckets?.Accuracy;

    /// <summary>The durations that counted.</summary>
    public long Count => State.Count;

    /// <summary>The facts without a duration.</summary>
    public long Missing => State.Missing;

    /// <summary>The negative durations, which were left out.</summary>
    public long Invalid => State.Invalid;

    /// <summary>The exact sum in ticks of 100 nanoseconds; 0 where there are no durations.</summary>
    public Int128 SumOfTicks => State.Sum;

    /// <summary>The durations of which only the sum is known: with any of these, there is no quantile, nor a shortest or longest.</summary>
    public long Summed => State.Summed;

    /// <summary>The shortest duration; null where there are none, or some are only summed.</summary>
    public TimeSpan? Minimum => Count == 0 || Summed > 0 ? null : TimeSpan.FromTicks(State.Minimum);

    /// <summary>The longest duration; null where there are none, or some are only summed.</summary>
    public TimeSpan? Maximum => Count == 0 || Summed > 0 ? null : TimeSpan.FromTicks(State.Maximum);

    /// <summary>The exact mean, rounded to the nearest tick; null where there are no durations.</summary>
    public TimeSpan? Mean => DurationText.Mean(State.Sum, Count);

    /// <summary>The durations of no time at all; null where some are only summed.</summary>
    internal long? Zeros => Summed > 0 ? null : State.Minimum == 0 ? Run.Counts[0] : 0;

    internal DurationBuckets? Buckets { get; }

    internal DurationState State { get; }

    internal BucketRun Run { get; }

    private bool IsIdentity => Buckets is null;

    /// <summary>Takes a count and a sum, such as those of an interval of a phone system; the durations themselves stay unknown.</summary>
    /// <param name="count">The durations, at least 0.</param>
    /// <param name="sum">Their sum, at least 0; 0 where there are none.</param>
    /// <param name="accuracy">The accuracy of the tallies that it is to be added to.</param>
    /// <returns>The tally: its count and its mean are exact, and what needs the single durations is null.</returns>
    /// <exception cref="ArgumentException"><paramref name="sum"/> is more than 0 without durations.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> or <paramref name="sum"/> is negative, or <paramref name="accuracy"/> is out of its range.
    /// </exception>
    public static DurationTally FromSum(long count, TimeSpan sum, double accuracy = DefaultAccuracy) =>
        FromSum(Guard.Count(count), sum, nameof(sum), DurationBuckets.For(accuracy, nameof(accuracy)));

    /// <summary>Tallies durations.</summary>
    /// <param name="durations">The durations, at least 0 each.</param>
    /// <param name="accuracy">The largest relative error of a quantile: 0.001 to 0.1 in steps of 0.001.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), <paramref name="accuracy"/> is out of its range, or <paramref name="invalid"/> is
    /// not a defined value.
    /// </exception>
    public static DurationTally FromDurations(
        ReadOnlySpan<TimeSpan> durations, double accuracy = DefaultAccuracy, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Builder builder = new(accuracy, invalid);
        builder.AddRange(durations);
        return builder.ToTally();
    }

    /// <summary>Tallies durations of an array.</summary>
    /// <param name="durations">The durations, at least 0 each.</param>
    /// <param name="accuracy">The largest relative error of a quantile: 0.001 to 0.1 in steps of 0.001.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="durations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), <paramref name="accuracy"/> is out of its range, or <paramref name="invalid"/> is
    /// not a defined value.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static DurationTally FromDurations(
        TimeSpan[] durations, double accuracy = DefaultAccuracy, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(durations);
        return FromDurations(durations.AsSpan(), accuracy, invalid);
    }

    /// <summary>Tallies durations, some of which may be missing.</summary>
    /// <param name="durations">The durations, at least 0 each; null is a missing one.</param>
    /// <param name="accuracy">The largest relative error of a quantile: 0.001 to 0.1 in steps of 0.001.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="durations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), <paramref name="accuracy"/> is out of its range, or <paramref name="invalid"/> is
    /// not a defined value.
    /// </exception>
    public static DurationTally FromDurations(
        IEnumerable<TimeSpan?> durations, double accuracy = DefaultAccuracy, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(durations);
        Builder builder = new(accuracy, invalid);
        builder.AddRange(durations);
        return builder.ToTally();
    }

    /// <summary>The duration that a share of all durations does not exceed, such as 0.9 for the 90th percentile.</summary>
    /// <param name="probability">The share, 0 to 1.</param>
    /// <returns>
    /// A duration within the share <see cref="Accuracy"/> of the one at rank <c>ceil(probability * Count)</c>, were they sorted; the
    /// first and the last rank exactly; null where there are no durations, or some are only summed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not 0 to 1.</exception>
    /// <remarks>
    /// The rank is that of <see cref="PercentileType.NearestRank"/>: one that is whole but for rounding is taken as whole. Time
    /// proportional to the buckets; allocates nothing.
    /// </remarks>
    public TimeSpan? Quantile(double probability)
    {
        Guard.InRange(probability, 0, 1);
        if (Buckets is not { } buckets || Count == 0 || Summed > 0)
        {
            return null;
        }

        double rank = Percentile.Rank(Count, probability, PercentileType.NearestRank);
        return rank <= 1
            ? Minimum
            : rank >= Count
                ? Maximum
                : TimeSpan.FromTicks(Math.Clamp(buckets.Value(Run.AtRank((long)rank)), State.Minimum, State.Maximum));
    }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same accuracy.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The accuracies differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static DurationTally operator +(DurationTally left, DurationTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, nameof(right));
    }

    /// <inheritdoc/>
    public bool Equals(DurationTally? other) =>
        other is not null && ReferenceEquals(Buckets, other.Buckets) && State == other.State && Run.Equals(other.Run);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DurationTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Accuracy, State, Run);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(Count, "duration", CultureInfo.InvariantCulture)}{(Mean is { } mean ? $", mean {mean.InWords()}" : "")}, {Missing:N0} missing, {Invalid:N0} invalid");

    /// <summary>The sum; a refusal names the argument that the other tally came in.</summary>
    internal DurationTally Plus(DurationTally other, string name)
    {
        if (IsIdentity || other.IsIdentity)
        {
            return IsIdentity ? other : this;
        }

        RefuseOther(Buckets!, other, name);
        return new DurationTally(Buckets, State + other.State, Run.Plus(other.Run));
    }

    /// <summary>Takes a count and a sum that came in an argument of another name.</summary>
    internal static DurationTally FromSum(long count, TimeSpan sum, string name, DurationBuckets? buckets = null) =>
        Guard.Duration(sum, name) == TimeSpan.Zero || count > 0
            ? new(buckets ?? DurationBuckets.For(DefaultAccuracy, name), new DurationState() with { Count = count, Sum = sum.Ticks, Summed = count }, BucketRun.Empty)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} is {sum:c} without durations; expected 0."), name);

    private static void RefuseOther(DurationBuckets buckets, DurationTally tally, string name)
    {
        if (tally.Buckets is { } others && !ReferenceEquals(buckets, others))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Cannot add a tally of accuracy {others.Accuracy} to one of accuracy {buckets.Accuracy}; expected one accuracy in a tally."),
                name);
        }
    }
}
