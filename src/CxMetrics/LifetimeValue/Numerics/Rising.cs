namespace CxMetrics.LifetimeValue;

/// <summary>Rising factorials a (a + 1) ... (a + n - 1) and their derivatives.</summary>
/// <remarks>
/// Differences of MathNet's <c>GammaLn</c> and <c>DiGamma</c> are the same on paper, and lose all digits for large a; a product of positive terms
/// loses none, and n is a customer's number of purchases. Who buys thousands of times has <see cref="GammaRatio"/>, at the cost of ten factors.
/// </remarks>
internal static class Rising
{
    private const double Huge = 1e150;
    private const double Many = 1024;

    /// <summary><c>ln(Gamma(a + n) / Gamma(a))</c>.</summary>
    public static double Log(double a, double n)
    {
        if (n > Many)
        {
            return Math.Log(a) + GammaRatio.Log(a + 1, n - 1);
        }

        double log = 0;
        double product = 1;
        for (int i = 0; i < n; i++)
        {
            product *= a + i;
            if (product is > Huge or < 1 / Huge)
            {
                log += Math.Log(product);
                product = 1;
            }
        }

        return log + Math.Log(product);
    }

    /// <summary><c>digamma(a + n) - digamma(a)</c>.</summary>
    public static double Digamma(double a, double n)
    {
        if (n > Many)
        {
            return GammaRatio.Digamma(a, n);
        }

        double sum = 0;
        for (double i = n - 1; i >= 0; i--)
        {
            sum += 1 / (a + i);
        }

        return sum;
    }
}
