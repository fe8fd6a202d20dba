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

    /// <summary>What numbers a tally takes, in words.</summary>
    public const string Numbers = "a number from -1e140 to 1e140";

    // The squares of as many numbers as a count holds add up to 1e299 at most: no sum leaves the range of a double.
    private const double Largest = 1e140;

    /// <summary>The facts that came in; no more than a count holds, which whoever makes a state sees to.</summary>
    public long Received => Count + Missing + Invalid;

    public static MomentState operator +(MomentState left, MomentState right) =>
        new(
            ExactCount.Add(left.Count, right.Count, "numbers"),
            ExactCount.Add(left.Missing, right.Missing, "missing numbers"),
            ExactCount.Add(left.Invalid, right.Invalid, "invalid numbers"),
            left.Sum + right.Sum,
            left.SumOfSquares + right.SumOfSquares,
            Math.Min(left.Minimum, right.Minimum),
            Math.Max(left.Maximum, right.Maximum));

    /// <summary>Whether a tally takes a number.</summary>
    public static bool Holds(double value) => Math.Abs(value) <= Largest;

    /// <summary>The member that as many numbers cannot have; null where the mean lies within the range, and the squares are those of some numbers within it.</summary>
    /// <remarks>
    /// <c>n min &lt;= sum &lt;= n max</c>; <c>sum^2 &lt;= n squares</c>, by Cauchy and Schwarz; and
    /// <c>squares &lt;= (min + max) sum - n min max</c>, since every <c>(x - min) (max - x)</c> is at least 0. Squares were cut off, hence the slack.
    /// </remarks>
    public string? Contradiction()
    {
        if (Count == 0)
        {
            return Sum != default ? "sum" : SumOfSquares != default ? "sumOfSquares" : null;
        }

        if (Minimum > Maximum || (Count == 1 && Minimum != Maximum))
        {
            return "range";
        }

        ExactSum count = ExactSum.Of(Count);
        ExactSum least = Minimum;
        ExactSum most = Maximum;
        ExactSum uncut = SumOfSquares + (count * ExactSum.Smallest);
        return !(count * least).IsAtMost(Sum) || !Sum.IsAtMost(count * most) ? "sum"
            : !(Sum * Sum).IsAtMost(count * uncut) || !(SumOfSquares + (count * least * most)).IsAtMost((least + most) * Sum) ? "sumOfSquares"
            : null;
    }
}
