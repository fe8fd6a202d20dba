using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a <see cref="MomentTally"/> holds.</summary>
internal readonly record struct MomentState(
    long Count,
    long Missing,
    long Invalid,
    ExactSum Sum,
    ExactSum SumOfSquares,
    double Minimum,
    double Maximum)
{
    public MomentState()
        : this(0, 0, 0, default, default, double.PositiveInfinity, double.NegativeInfinity)
    {
    }

    public static MomentState operator +(MomentState left, MomentState right) =>
        new(
            ExactCount.Add(left.Count, right.Count, "numbers"),
            ExactCount.Add(left.Missing, right.Missing, "missing numbers"),
            ExactCount.Add(left.Invalid, right.Invalid, "invalid numbers"),
            left.Sum + right.Sum,
            left.SumOfSquares + right.SumOfSquares,
            Math.Min(left.Minimum, right.Minimum),
            Math.Max(left.Maximum, right.Maximum));
}
