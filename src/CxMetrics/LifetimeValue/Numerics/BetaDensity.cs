namespace CxMetrics.LifetimeValue;

/// <summary>The density of the log-odds of a beta-distributed probability, seen from its peak: <c>p^a (1 - p)^b / B(a, b)</c>.</summary>
/// <remarks>
/// As Loader does for the binomial (2000): Stirling's series at the peak, and from there the deviance, in which little cancels. It keeps 11 digits where a and b are
/// billions, of which <c>GammaLn</c> would leave 6.
/// </remarks>
internal readonly struct BetaDensity
{
    private const double FarthestPower = 700;
    private static readonly double HalfLogOfTwoPi = 0.5 * Math.Log(2 * Math.PI);

    private readonly double _a;
    private readonly double _b;

    public BetaDensity(double a, double b)
    {
        _a = a;
        _b = b;
        LogPeak = (0.5 * (Math.Log(Math.Min(a, b)) - NearZero.LogOnePlus(Math.Min(a, b) / Math.Max(a, b)))) - HalfLogOfTwoPi
            + GammaRatio.Correction(a + b) - GammaRatio.Correction(a) - GammaRatio.Correction(b);
    }

    /// <summary>The log-odds of the peak.</summary>
    public double Mode => Math.Log(_a / _b);

    /// <summary>The logarithm of the density at its peak.</summary>
    public double LogPeak { get; }

    /// <summary>The logarithm of the density so far from the peak, over that of the peak.</summary>
    public double LogFall(double distance)
    {
        double share = Math.Min(_a, _b) / (_a + _b);
        double power = _a < _b ? distance : -distance;

        // ln(1 - share + share e^power): what 1 over the other probability grows by.
        double grown = power < FarthestPower ? NearZero.LogOnePlus(share * NearZero.ExpMinusOne(power)) : power + Math.Log(share);
        return (Math.Min(_a, _b) * power) - ((_a + _b) * grown);
    }

    /// <summary>What the logarithm of the density rises by, for each 1 of log-odds.</summary>
    public double Slope(double distance) => (_a * LogOdds.Probability(-Mode - distance)) - (_b * LogOdds.Probability(Mode + distance));
}
