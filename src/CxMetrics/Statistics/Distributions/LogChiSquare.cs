using MathNet.Numerics;

namespace CxMetrics.Statistics;

/// <summary>The logarithm of the upper tail of a chi-square distribution, also where the tail itself is too small for a double.</summary>
/// <remarks>
/// For whole degrees of freedom the tail is <c>exp(-x/2)</c> times a finite sum, with the scaled complementary error function where they are
/// odd; Abramowitz and Stegun 26.4.4 and 26.4.5.
/// </remarks>
internal static class LogChiSquare
{
    // From here on the continued fraction below is exact after so many terms; below, the product is.
    private const double Large = 5;
    private const int Terms = 80;

    private const double Huge = 1e200;

    public static double Upper(double value, int degreesOfFreedom)
    {
        if (value <= 0)
        {
            return 0;
        }

        double half = value / 2;
        bool isOdd = degreesOfFreedom % 2 == 1;
        double sum = isOdd ? ScaledErfc(Math.Sqrt(half)) : 0;
        double term = isOdd ? 2 * Math.Sqrt(half / Math.PI) : 1;
        double log = -half;
        for (int i = 0; i < degreesOfFreedom / 2; i++)
        {
            sum += term;
            term *= half / (i + (isOdd ? 1.5 : 1));
            if (term > Huge)
            {
                term /= Huge;
                sum /= Huge;
                log += Math.Log(Huge);
            }
        }

        // Rounding may take the tail above 1.
        return Math.Min(0, log + Math.Log(sum));
    }

    /// <summary><c>exp(z^2) erfc(z)</c>.</summary>
    private static double ScaledErfc(double z)
    {
        if (z < Large)
        {
            return Math.Exp(z * z) * SpecialFunctions.Erfc(z);
        }

        double fraction = z;
        for (int i = Terms; i > 0; i--)
        {
            fraction = z + (i / 2.0 / fraction);
        }

        return 1 / (fraction * Math.Sqrt(Math.PI));
    }
}
