namespace CxMetrics.LifetimeValue;

/// <summary>Probabilities from the logarithm of their odds, to the last digit on both sides of a half.</summary>
internal static class LogOdds
{
    /// <summary>The probability of odds e^x: <c>1 / (1 + e^-x)</c>.</summary>
    public static double Probability(double x) => (x < 0 ? Math.Exp(x) : 1) / (1 + Math.Exp(-Math.Abs(x)));

    /// <summary><c>ln(1 + e^x)</c>.</summary>
    public static double LogOnePlus(double x) => Math.Max(x, 0) + NearZero.LogOnePlus(Math.Exp(-Math.Abs(x)));
}
