namespace CxMetrics.LifetimeValue;

/// <summary>Probabilities from the logarithm of their odds, to the last digit on both sides of a half.</summary>
internal static class LogOdds
{
    /// <summary>The probability of odds e^x: <c>1 / (1 + e^-x)</c>.</summary>
    public static double Probability(double x)
    {
        double power = Math.Exp(-Math.Abs(x));
        return (x < 0 ? power : 1) / (1 + power);
    }

    /// <summary><c>ln(1 + e^x)</c>.</summary>
    public static double LogOnePlus(double x) => Math.Max(x, 0) + NearZero.LogOnePlus(Math.Exp(-Math.Abs(x)));
}
