namespace CxMetrics.Tests.Properties;

/// <summary>Pareto/NBD, by the moment of death.</summary>
internal sealed class SlowParetoNbd(double r, double alpha, double s, double beta) : SlowPurchaseModel
{
    public override double LogOddsDead(int repeats, double recency, double age) => LogIntegral(
        after => LogDensityOfDeath(recency + after, 0) - ((r + repeats) * Math.Log(alpha + recency + after)), age - recency)
        + (s * LogOnePlus(age / beta)) + ((r + repeats) * Math.Log(alpha + age));

    public override double LogLikelihoodAlive(int repeats, double age) =>
        LogRising(r, repeats) - (r * LogOnePlus(age / alpha)) - (repeats * Math.Log(alpha + age)) - (s * LogOnePlus(age / beta));

    public override double Expected(int repeats, double age, double time) =>
        (r + repeats) / (alpha + age) * Math.Exp(LogIntegral(after => -s * LogOnePlus(after / (beta + age)), time));

    public override double StaysAlive(int repeats, double age, double time) => 1 - Math.Exp(LogIntegral(after => LogDensityOfDeath(after, age), time));

    public override double Count(int repeats, double age, double time, int count)
    {
        double shape = r + repeats;
        double ways = LogRising(shape, count) - LogRising(1, count);
        double LogCount(double after) => ways - (shape * LogOnePlus(after / (alpha + age))) - (count * LogOnePlus((alpha + age) / after));
        return Math.Exp(LogCount(time) - (s * LogOnePlus(time / (beta + age))))
            + Math.Exp(LogIntegral(after => LogCount(after) + LogDensityOfDeath(after, age), time, 0.025));
    }

    /// <summary>Of death some time after an age that was reached.</summary>
    private double LogDensityOfDeath(double after, double age) => Math.Log(s / (beta + age + after)) - (s * LogOnePlus(after / (beta + age)));
}
