using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many answers fell on one point of a scale, and what their weights and squared weights add up to.</summary>
internal readonly record struct WeightSums(long Count, DoubleDouble Sum, DoubleDouble Squares)
{
    public bool IsFinite => Sum.IsFinite && Squares.IsFinite;

    public static WeightSums operator +(WeightSums left, WeightSums right) =>
        new(ExactCount.Add(left.Count, right.Count, "answers"), left.Sum + right.Sum, left.Squares + right.Squares);

    /// <summary>Answers of weight 1 each; a count of 63 bits needs the second double.</summary>
    public static WeightSums OfOnes(long count)
    {
        double high = count;
        DoubleDouble exact = new(high, (double)(count - (Int128)high));
        return new WeightSums(count, exact, exact);
    }

    public WeightSums With(double weight) =>
        new(ExactCount.Add(Count, 1, "answers"), Sum.Plus(weight), Squares.Plus(DoubleDouble.Square(weight)));
}
