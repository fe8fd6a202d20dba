namespace CxMetrics.Tests.Properties;

/// <summary>BG/NBD, or MBG/NBD where the first purchase is a chance to leave, by the probability of leaving.</summary>
internal sealed class SlowBetaGeometric(double r, double alpha, double a, double b, bool mayLeaveAtOnce) : SlowPurchaseModel
{
    public override double LogOddsDead(int repeats, double recency, double age) => Chances(repeats) == 0
        ? double.NegativeInfinity
        : Math.Log(a) - Math.Log(b + Chances(repeats) - 1) + ((r + repeats) * (Math.Log(alpha + age) - Math.Log(alpha + recency)));

    public override double LogLikelihoodAlive(int repeats, double age) =>
        LogRising(r, repeats) - (r * LogOnePlus(age / alpha)) - (repeats * Math.Log(alpha + age))
        + LogRising(b, Chances(repeats)) - LogRising(a + b, Chances(repeats));

    public override double Expected(int repeats, double age, double time) => BetaMean(
        p =>
        {
            // (1 - (1 + pc)^-R) / p, which is Rc where p is next to nothing.
            double log = (r + repeats) * LogOnePlus(p * time / (alpha + age));
            return (log < 1e-5 ? log * (1 - (log / 2 * (1 - (log / 3)))) : 1 - Math.Exp(-log)) / p;
        },
        a,
        b + Chances(repeats));

    public override double StaysAlive(int repeats, double age, double time) =>
        BetaMean(p => Math.Exp(-(r + repeats) * LogOnePlus(p * time / (alpha + age))), a, b + Chances(repeats));

    public override double Count(int repeats, double age, double time, int count)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, b + Chances(repeats));
        double exactly = Math.Exp(
            LogRising(shape, count) - LogRising(1, count) - (shape * LogOnePlus(time / scale)) - (count == 0 ? 0 : count * LogOnePlus(scale / time)));
        if (count == 0)
        {
            return exactly;
        }

        // The moment of the last purchase, after which p decides.
        double atLeast = Math.Exp(LogRising(shape, count) - LogRising(1, count - 1) + LogIntegral(
            after => ((count - 1) * Math.Log(after / (scale + after))) - ((shape + 1) * LogOnePlus(after / scale)) - Math.Log(scale), time, 0.025));
        double survives = BetaMean(p => Math.Exp(count * LogComplement(p)), a, left);
        double leaves = BetaMean(p => p * (count == 1 ? 1 : Math.Exp((count - 1) * LogComplement(p))), a, left);
        return (survives * exactly) + (leaves * atLeast);
    }

    private static double LogComplement(double p) => p < 1e-4 ? -p * (1 + (p * ((1.0 / 2) + (p * ((1.0 / 3) + (p / 4)))))) : Math.Log(1 - p);

    private int Chances(int repeats) => mayLeaveAtOnce ? repeats + 1 : repeats;
}
