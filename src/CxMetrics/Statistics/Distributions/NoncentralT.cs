using MathNet.Numerics.Integration;

namespace CxMetrics.Statistics;

/// <summary>Student's t where there is a difference: what the power of a t test rests on.</summary>
/// <remarks>MathNet has no noncentral t, hence the integral here, by MathNet's quadrature.</remarks>
internal static class NoncentralT
{
    // exp(-45) is below the last bit of the whole.
    private const double Negligible = 45;
    private const double Accuracy = 1e-12;
    private const int Depth = 10;

    /// <summary>The probability of a value below a limit: the mean of <c>Phi(limit s - shift)</c> over <c>s = sqrt(chi2 / df)</c>.</summary>
    public static double LowerTail(double limit, double degreesOfFreedom, double shift)
    {
        // In logarithms of s the density is smooth and dies away on both sides, for few degrees of freedom as for very many.
        double lower = degreesOfFreedom < 80 ? -(Negligible / degreesOfFreedom) - 0.5 : -Math.Sqrt(80 / degreesOfFreedom);
        double upper = Math.Sqrt(Negligible / degreesOfFreedom);
        double whole = Integrate(x => Density(x, degreesOfFreedom), lower, 0, upper);
        double step = shift > 0 && limit > 0 ? Math.Clamp(Math.Log(shift / limit), lower, upper) : 0;
        double part = Integrate(x => Density(x, degreesOfFreedom) * Quantile.NormalUpper(shift - (limit * Math.Exp(x))), lower, step, upper);
        return Math.Clamp(part / whole, 0, 1);
    }

    /// <summary>Up to a factor that drops out.</summary>
    private static double Density(double x, double degreesOfFreedom) => Math.Exp(-degreesOfFreedom * HalfExcess(x));

    /// <summary>Half of <c>exp(2x) - 1 - 2x</c>, by its series where the difference would cancel.</summary>
    private static double HalfExcess(double x)
    {
        double twice = 2 * x;
        if (Math.Abs(twice) > 0.5)
        {
            return (Math.Exp(twice) - 1 - twice) / 2;
        }

        double term = twice * twice / 2;
        double sum = 0;
        for (int power = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); power++)
        {
            sum += term;
            term *= twice / power;
        }

        return sum / 2;
    }

    /// <summary>In two pieces, cut where the integrand is steepest.</summary>
    private static double Integrate(Func<double, double> function, double lower, double cut, double upper) =>
        Piece(function, lower, cut) + Piece(function, cut, upper);

    private static double Piece(Func<double, double> function, double lower, double upper) =>
        lower < upper ? GaussKronrodRule.Integrate(function, lower, upper, out _, out _, Accuracy, Depth) : 0;
}
