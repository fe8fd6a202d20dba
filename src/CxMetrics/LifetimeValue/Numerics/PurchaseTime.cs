namespace CxMetrics.LifetimeValue;

/// <summary>
/// When the purchase of a number comes, at a gamma-distributed rate: the density of the logarithm of the time over the scale, which is that of the log-odds of a beta
/// distribution, times a chance of leaving until then.
/// </summary>
/// <param name="count">The number of the purchase.</param>
/// <param name="shape">The shape of the rate.</param>
/// <param name="ratio">The scale of the rate of purchase over that of leaving.</param>
/// <param name="staying">s: nobody leaves within a time t, over the scale of leaving, with probability (1 + t)^-s.</param>
/// <param name="leaving">A power of t / (1 + t): 1 for who leaves then, but for the factor s.</param>
internal readonly struct PurchaseTime(int count, double shape, double ratio = 1, double staying = 0, double leaving = 0) : PeakIntegral.IPeaked
{
    private readonly BetaDensity _density = new(count, shape);
    private readonly double _offset = Math.Log(ratio * (count / shape));

    /// <summary>The logarithm of the integral from no time on to one over the scale of purchases.</summary>
    public double LogWithin(double time) => _density.LogPeak + PeakIntegral.Log(this, Math.Log(time * (shape / count)));

    public double Log(double x) => _density.LogFall(x) - (leaving * LogOdds.LogOnePlus(-x - _offset)) - (staying * LogOdds.LogOnePlus(x + _offset));

    public double Slope(double x) =>
        _density.Slope(x) + (leaving * LogOdds.Probability(-x - _offset)) - (staying * LogOdds.Probability(x + _offset));
}
