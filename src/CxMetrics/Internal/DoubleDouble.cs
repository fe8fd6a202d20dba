namespace CxMetrics.Internal;

/// <summary>An unevaluated sum of two doubles: about 32 digits, so that the order of adding hardly matters.</summary>
/// <remarks>Knuth's two-sum and the fused two-product; see Hida, Li and Bailey (2001), "Algorithms for quad-double precision".</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public double Value => High + Low;

    public bool IsFinite => double.IsFinite(High) && double.IsFinite(Low);

    public static DoubleDouble operator +(DoubleDouble left, double right) => left + new DoubleDouble(right, 0);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble high = TwoSum(left.High, right.High);
        DoubleDouble low = TwoSum(left.Low, right.Low);
        DoubleDouble partial = FastTwoSum(high.High, high.Low + low.High);
        return FastTwoSum(partial.High, partial.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) =>
        left + new DoubleDouble(-right.High, -right.Low);

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble product = TwoProduct(left.High, right.High);
        return FastTwoSum(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    public static DoubleDouble operator /(DoubleDouble left, double right)
    {
        double first = left.High / right;
        DoubleDouble rest = left - TwoProduct(first, right);
        return FastTwoSum(first, rest.Value / right);
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double first = left.High / right.High;
        DoubleDouble rest = left - (right * new DoubleDouble(first, 0));
        double second = rest.High / right.High;
        rest -= right * new DoubleDouble(second, 0);
        return FastTwoSum(first, second) + (rest.High / right.High);
    }

    public static DoubleDouble Square(double value) => TwoProduct(value, value);

    /// <summary>Adds a number of the same sign: half the work of the operator, which must also survive cancellation.</summary>
    public DoubleDouble Plus(double value)
    {
        DoubleDouble sum = TwoSum(High, value);
        return FastTwoSum(sum.High, sum.Low + Low);
    }

    /// <summary>Adds a sum of the same sign.</summary>
    public DoubleDouble Plus(DoubleDouble value)
    {
        DoubleDouble sum = TwoSum(High, value.High);
        return FastTwoSum(sum.High, sum.Low + (Low + value.Low));
    }

    private static DoubleDouble TwoSum(double left, double right)
    {
        double sum = left + right;
        double part = sum - left;
        return new DoubleDouble(sum, (left - (sum - part)) + (right - part));
    }

    private static DoubleDouble FastTwoSum(double larger, double smaller)
    {
        double sum = larger + smaller;
        return new DoubleDouble(sum, smaller - (sum - larger));
    }

    private static DoubleDouble TwoProduct(double left, double right)
    {
        double product = left * right;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(left, right, -product));
    }
}
