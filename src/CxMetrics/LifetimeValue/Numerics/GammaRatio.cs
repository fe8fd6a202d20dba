namespace CxMetrics.LifetimeValue;

/// <summary>Ratios of the gamma function at a and a + d, for any d; where d is whole, <see cref="Rising"/> is quicker.</summary>
/// <remarks>
/// Differences of <c>GammaLn</c> and <c>DiGamma</c> lose the digits that these keep: both arguments are raised by the recurrence until Stirling's
/// series holds, and its terms are subtracted on paper.
/// </remarks>
internal static class GammaRatio
{
    // From here on the series below is good to the last digit.
    public const double Enough = 10;

    // Bernoulli numbers over 2k (2k - 1), of Stirling's series: sum of s_k / x^(2k-1).
    private static readonly double[] Stirling =
        [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400];

    /// <summary>What Stirling's formula <c>(a - 1/2) ln a - a + ln(2 pi) / 2</c> is less than <c>ln Gamma(a)</c>.</summary>
    public static double Correction(double a)
    {
        double raised = 0;
        for (; a < Enough; a++)
        {
            raised += ((a + 0.5) * (a < 1 ? NearZero.LogOnePlus(a) - Math.Log(a) : NearZero.LogOnePlus(1 / a))) - 1;
        }

        double sum = 0;
        for (int k = Stirling.Length - 1; k >= 0; k--)
        {
            sum = (sum / (a * a)) + Stirling[k];
        }

        return raised + (sum / a);
    }

    /// <summary><c>ln(Gamma(a + d) / Gamma(a))</c>.</summary>
    public static double Log(double a, double d)
    {
        double raised = 0;
        for (; a < Enough; a++)
        {
            raised += NearZero.LogOnePlus(d / a);
        }

        return ((a - 0.5) * NearZero.LogOnePlus(d / a)) + (d * (Math.Log(a + d) - 1)) - (d * Series(a, d)) - raised;
    }

    /// <summary>What Stirling's series falls by from a to a + d, over d; for a from <see cref="Enough"/> on.</summary>
    public static double Series(double a, double d)
    {
        double sum = 0;
        for (int k = 0; k < Stirling.Length; k++)
        {
            sum += Stirling[k] * Fall(a, a + d, (2 * k) + 1);
        }

        return sum;
    }

    /// <summary><c>digamma(a + d) - digamma(a)</c>.</summary>
    public static double Digamma(double a, double d)
    {
        double sum = 0;
        for (; a < Enough; a++)
        {
            sum += d / (a * (a + d));
        }

        sum += NearZero.LogOnePlus(d / a) + (0.5 * d * Fall(a, a + d, 1));
        for (int k = 0; k < Stirling.Length; k++)
        {
            sum += Stirling[k] * ((2 * k) + 1) * d * Fall(a, a + d, (2 * k) + 2);
        }

        return sum;
    }

    /// <summary><c>(x^-n - y^-n) / (y - x)</c>, without the difference.</summary>
    private static double Fall(double x, double y, int n)
    {
        (double u, double v) = (1 / x, 1 / y);
        double sum = 0;
        double power = 1;
        for (int i = 0; i < n; i++)
        {
            sum = (sum * u) + power;
            power *= v;
        }

        return sum * u * v;
    }
}
