namespace CxMetrics.LifetimeValue;

/// <summary>Functions that keep their digits where their argument is near 0.</summary>
/// <remarks>
/// .NET's <c>LogP1</c> and <c>ExpM1</c> add and subtract the 1, and MathNet's <c>Log1p</c> and <c>Expm1</c> were found off by 1e-8. These are Kahan's, good to
/// the last digits.
/// </remarks>
internal static class NearZero
{
    /// <summary><c>ln(1 + x)</c>, for x above -1.</summary>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary><c>e^x - 1</c>.</summary>
    public static double ExpMinusOne(double x)
    {
        double power = Math.Exp(x);
        double difference = power - 1;
        return Math.Abs(x) > 1 ? difference : power == 1 ? x : difference * (x / Math.Log(power));
    }
}
