using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a <see cref="DurationTally"/> and its builder share, but for the buckets; all in ticks.</summary>
internal readonly record struct DurationState(long Count, long Missing, long Invalid, Int128 Sum, long Minimum, long Maximum, long Summed = 0)
{
    public DurationState()
        : this(0, 0, 0, 0, long.MaxValue, -1)
    {
    }

    public static DurationState operator +(DurationState left, DurationState right) =>
        new(
            ExactCount.Add(left.Count, right.Count, "durations"),
            ExactCount.Add(left.Missing, right.Missing, "missing durations"),
            ExactCount.Add(left.Invalid, right.Invalid, "invalid durations"),
            left.Sum + right.Sum,
            Math.Min(left.Minimum, right.Minimum),
            Math.Max(left.Maximum, right.Maximum),
            left.Summed + right.Summed);
}
