namespace CxMetrics.LifetimeValue;

/// <summary>Pareto/NBD: purchases at a customer's own rate (gamma: r, alpha), and a lifetime that ends at a rate of its own (gamma: s, beta).</summary>
/// <remarks>
/// Who is alive at T waits for the next purchase with shape r + x and scale alpha + T, and for the end with shape s and scale beta + T: a race.
/// The odds that the customer died between t_x and T are the race from t_x on, death first over neither, which is the likelihood of Fader and
/// Hardie, "A note on deriving the Pareto/NBD model" (2005), without its hypergeometric functions.
/// </remarks>
internal sealed class ParetoNbdProcess(double r, double alpha, double s, double beta) : PurchaseProcess
{
    public override double LogLikelihood(int repeats, double recency, double age)
    {
        double rate = Rising.Log(r, repeats) - (r * NearZero.LogOnePlus(age / alpha)) - (repeats * Math.Log(alpha + age));
        return rate - (s * NearZero.LogOnePlus(age / beta)) + LogOdds.LogOnePlus(LogOddsDead(repeats, recency, age));
    }

    public override double LogOddsDead(int repeats, double recency, double age)
    {
        Race race = new(s, beta + recency, r + repeats, alpha + recency, age - recency);
        return race.LogFirst() - race.LogNeither;
    }

    public override double StaysAlive(int repeats, double age, double time) => Math.Exp(-s * NearZero.LogOnePlus(time / (beta + age)));

    public override double Expected(int repeats, double age, double time)
    {
        // (1 - g^-(s-1)) / (s - 1), which at s = 1 is ln g.
        double grown = NearZero.LogOnePlus(time / (beta + age));
        double power = (s - 1) * grown;
        double lived = grown * (power == 0 ? 1 : -NearZero.ExpMinusOne(-power) / power);
        return (r + repeats) / (alpha + age) * (beta + age) * lived;
    }

    public override double? ExpectedForever(int repeats, double age) => s > 1 ? (r + repeats) / (alpha + age) * ((beta + age) / (s - 1)) : null;

    public override double Discounted(int repeats, double age, double time, double rate) =>
        Discounting.Present(until => Expected(repeats, age, until), time, rate, (beta + age) / (1 + s));

    public override double Probability(int repeats, double age, double time, int count)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, beta + age);
        double alive = NegativeBinomial.Probability(shape, time / scale, count) * StaysAlive(repeats, age, time);
        if (time == 0)
        {
            return alive;
        }

        return alive + (count == 0
            ? Math.Exp(new Race(s, left, shape, scale, time).LogFirst())
            : s / count * Math.Exp(new PurchaseTime(count, shape, scale / left, s, leaving: 1).LogWithin(time / scale)));
    }

    public override double AtLeast(int repeats, double age, double time, int count)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, beta + age);
        return time == 0 ? 0 : Math.Exp(count == 1
            ? new Race(shape, scale, s, left, time).LogFirst()
            : new PurchaseTime(count, shape, scale / left, s).LogWithin(time / scale));
    }
}
