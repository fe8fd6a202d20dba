using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CxMetrics.Statistics;

/// <summary>The critical values that intervals and tests need, accurate to about 12 digits or better.</summary>
internal static class Quantile
{
    // Above this the expansion below is exact to 14 digits at the usual levels; below it MathNet's distribution function is good to 12.
    private const double ManyDegreesOfFreedom = 1000;

    /// <summary>The standard normal value that is exceeded with probability (1 - confidence) / 2.</summary>
    public static double Normal(double confidence) =>
        -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 - confidence) / 2);

    /// <summary>The probability of a standard normal value at least as far from 0.</summary>
    public static double NormalTwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The probability of a standard normal value at least as large.</summary>
    public static double NormalUpper(double z) => SpecialFunctions.Erfc(z / Math.Sqrt(2)) / 2;

    /// <summary>The probability of a chi-square value at least as large.</summary>
    public static double ChiSquareUpper(double value, int degreesOfFreedom) =>
        value <= 0 ? 1
        : degreesOfFreedom == 1 ? NormalTwoSided(Math.Sqrt(value))
        : degreesOfFreedom == 2 ? Math.Exp(-value / 2)
        : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, value / 2);

    /// <summary>The probability of a Student t value at least as large.</summary>
    /// <remarks>
    /// MathNet's distribution function loses digits for very many degrees of freedom, and the integral of <see cref="BetaTail"/> for
    /// very few that are not whole.
    /// </remarks>
    public static double StudentTUpper(double t, double degreesOfFreedom)
    {
        if (degreesOfFreedom <= ManyDegreesOfFreedom)
        {
            return new StudentT(0, 1, degreesOfFreedom).CumulativeDistribution(-t);
        }

        // The mode is at the right angle, so t follows from how far its angle lies below.
        double tail = new BetaTail(degreesOfFreedom / 2, 0.5).LowerAt(-Math.Atan(Math.Abs(t) / Math.Sqrt(degreesOfFreedom))) / 2;
        return t < 0 ? 1 - tail : tail;
    }

    /// <summary>The Student t value that is exceeded with probability (1 - confidence) / 2.</summary>
    /// <remarks>
    /// MathNet's inverse finds nothing beyond 800, stops at about 11 digits and loses five more for very many degrees of freedom, hence
    /// the search of our own and the expansion of Abramowitz and Stegun 26.7.5.
    /// </remarks>
    public static double StudentT(double confidence, double degreesOfFreedom)
    {
        double tail = (1 - confidence) / 2;
        return degreesOfFreedom > ManyDegreesOfFreedom
            ? Expand(-MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, tail), degreesOfFreedom)
            : Search(tail, new StudentT(0, 1, degreesOfFreedom));
    }

    private static double Search(double tail, StudentT distribution)
    {
        double lower = 0;
        double upper = 1;
        while (distribution.CumulativeDistribution(-upper) > tail)
        {
            lower = upper;
            upper *= 2;
        }

        return RootFinder.Find(quantile => distribution.CumulativeDistribution(-quantile) - tail, lower, upper);
    }

    private static double Expand(double z, double degreesOfFreedom)
    {
        double square = z * z;
        double first = (square + 1) / 4;
        double second = ((((5 * square) + 16) * square) + 3) / 96;
        double third = ((((((3 * square) + 19) * square) + 17) * square) - 15) / 384;
        double fourth = ((((((((79 * square) + 776) * square) + 1482) * square) - 1920) * square) - 945) / 92160;
        double inverse = 1 / degreesOfFreedom;
        return z * (1 + (inverse * (first + (inverse * (second + (inverse * (third + (inverse * fourth))))))));
    }
}
