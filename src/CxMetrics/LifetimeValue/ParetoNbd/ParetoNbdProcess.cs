using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>Pareto/NBD: purchases at a customer's own rate (gamma: r, alpha), and a lifetime that ends at a rate of its own (gamma: s, beta).</summary>
/// <remarks>
/// Who is alive at T waits for the next purchase with shape r + x and scale alpha + T, and for the end with shape s and scale beta + T: a race.
/// The odds that the customer died between t_x and T are the race from t_x on, death first over neither, which is the likelihood of Fader and
/// Hardie, "A note on deriving the Pareto/NBD model" (2005), without its hypergeometric functions.
/// </remarks>
internal sealed class ParetoNbdProcess(double r, double alpha, double s, double beta) : PurchaseProcess
{
    private static readonly GaussLegendreRule Rule = new(0, 1, 20);

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

    public override double BuysAgain(int repeats, double age, double time) =>
        Math.Exp(new Race(r + repeats, alpha + age, s, beta + age, time).LogFirst());

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
            : s * Math.Exp(
                Rising.Log(shape, count) - Rising.Log(1, count) + new DeathAfter(shape, s, Math.Log(scale / left), count).LogWithin(Math.Log(time / scale))));
    }

    /// <summary>
    /// The integral of P^count (1 - P)^shape Q (1 - Q)^left over z, where P and Q are the probabilities of log-odds z and z + offset: death at the time scale e^z
    /// after as many purchases.
    /// </summary>
    private readonly struct DeathAfter(double shape, double left, double offset, int count)
    {
        private const double Negligible = 45;
        private const double PanelWidth = 1.5;
        private const int FewestPanels = 4;

        /// <summary>The logarithm of the integral up to a log-odds, which is taken from the peak to both sides.</summary>
        public double LogWithin(double end)
        {
            double peak = Peak(end);
            double top = Log(peak);
            return top + Math.Log(Side(peak, top, -1, double.PositiveInfinity) + Side(peak, top, 1, end - peak));
        }

        private double Peak(double end)
        {
            double step = 1;
            while (Slope(end - step) < 0)
            {
                step *= 2;
            }

            // Only where panels begin depends on it, so that a rough peak will do.
            (double low, double high) = (end - step, end);
            for (int i = 0; i < 20 && Slope(end) < 0; i++)
            {
                double middle = (low + high) / 2;
                (low, high) = Slope(middle) < 0 ? (low, middle) : (middle, high);
            }

            return high;
        }

        private double Side(double peak, double top, int direction, double farthest)
        {
            double length = Math.Min(1e-3, farthest);
            while (length < farthest && Log(peak + (direction * length)) > top - Negligible)
            {
                length = Math.Min(1.3 * length, farthest);
            }

            int panels = Math.Max(FewestPanels, (int)Math.Ceiling(length / PanelWidth));
            double width = length / panels;
            double sum = 0;
            for (int panel = 0; panel < panels; panel++)
            {
                for (int i = 0; i < Rule.Order; i++)
                {
                    sum += width * Rule.GetWeight(i) * Math.Exp(Log(peak + (direction * width * (panel + Rule.GetAbscissa(i)))) - top);
                }
            }

            return sum;
        }

        private double Log(double z) => ((count + 1) * z) + offset - ((count + shape) * LogOdds.LogOnePlus(z)) - ((1 + left) * LogOdds.LogOnePlus(z + offset));

        private double Slope(double z) => count + 1 - ((count + shape) * LogOdds.Probability(z)) - ((1 + left) * LogOdds.Probability(z + offset));
    }
}
