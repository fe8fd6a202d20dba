namespace CxMetrics.LifetimeValue;

/// <summary>How the beta function falls in its second argument: the mean of <c>(1 - p)^h</c> for p beta (a, b), in logarithms.</summary>
/// <remarks>
/// The difference of four <c>GammaLn</c> on paper. Here Stirling's series is subtracted term by term, so that the logarithm keeps its digits
/// however small it is.
/// </remarks>
internal static class BetaRatio
{
    /// <summary><c>ln(B(a, b + h) / B(a, b))</c>, at most 0.</summary>
    public static double Log(double a, double b, double h)
    {
        double sum = 0;
        for (; b < GammaRatio.Enough; b++)
        {
            sum += NearZero.LogOnePlus(a / b * (h / (b + a + h)));
        }

        double share = a / (b + a) * (h / (b + h));
        double both = share < 0.5 ? NearZero.LogOnePlus(-share) : NearZero.LogOnePlus(a / (b + h)) - NearZero.LogOnePlus(a / b);
        sum += ((b - 0.5) * both) + (a * NearZero.LogOnePlus(h / (b + a))) + (h * NearZero.LogOnePlus(a / (b + h)));
        return -(sum + (a * (GammaRatio.Series(b, a) - GammaRatio.Series(b + h, a))));
    }
}
