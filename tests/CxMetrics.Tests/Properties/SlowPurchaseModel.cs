namespace CxMetrics.Tests.Properties;

/// <summary>A model of buying until death by its defining integrals, a thousand points to each, in logarithms and without a special function.</summary>
/// <remarks>
/// The trapezoidal rule over log-odds: of the share of a time that has passed, or of a probability. It converges geometrically, and its points are many
/// times those that 15 digits need.
/// </remarks>
internal abstract class SlowPurchaseModel
{
    private const double Far = 90;

    /// <summary>ln P(dead) / P(alive).</summary>
    public abstract double LogOddsDead(int repeats, double recency, double age);

    /// <summary>The log-likelihood of a customer who is alive at the end.</summary>
    public abstract double LogLikelihoodAlive(int repeats, double age);

    public abstract double Expected(int repeats, double age, double time);

    public abstract double StaysAlive(int repeats, double age, double time);

    /// <summary>The probability of so many purchases of who is alive.</summary>
    public abstract double Count(int repeats, double age, double time, int count);

    /// <summary>ln (a (a + 1) ... (a + n - 1)).</summary>
    protected static double LogRising(double a, int n) => Enumerable.Range(0, n).Sum(i => Math.Log(a + i));

    /// <summary>The logarithm of the integral over a time, of what has this logarithm at y.</summary>
    protected static double LogIntegral(Func<double, double> log, double time, double step = 0.1)
    {
        // y = time / (1 + e^-v); no closer to the ends than counts.
        int points = (int)(Far / step);
        double[] logs = [.. Enumerable.Range(-points, (2 * points) + 1).Select(i =>
        {
            double v = i * step;
            return log(time * Logistic(v)) + Math.Log(time) + LogLogistic(v) + LogLogistic(-v);
        })];
        double top = logs.Max();
        return top + Math.Log(step * logs.Sum(value => Math.Exp(value - top)));
    }

    /// <summary>The mean over a beta-distributed probability of a function that is flat where log-odds are beyond 90.</summary>
    protected static double BetaMean(Func<double, double> function, double a, double b, double step = 0.025)
    {
        int points = (int)(Far / step);
        double[] logs = [.. Enumerable.Range(-points, (2 * points) + 1).Select(i => (a * LogLogistic(i * step)) + (b * LogLogistic(-i * step)))];
        double top = logs.Max();
        double[] weights = [.. logs.Select(log => step * Math.Exp(log - top))];

        // The ends stand for all points beyond as well, where the density falls by the same factor from each to the next.
        weights[0] /= 1 - Math.Exp(-a * step);
        weights[^1] /= 1 - Math.Exp(-b * step);
        return weights.Select((weight, i) => weight * function(Logistic((i - points) * step))).Sum() / weights.Sum();
    }

    protected static double LogOnePlus(double x) => x < 1e-4 ? x * (1 - (x * ((1.0 / 2) - (x * ((1.0 / 3) - (x / 4)))))) : Math.Log(1 + x);

    private static double Logistic(double v) => v < 0 ? Math.Exp(v) / (1 + Math.Exp(v)) : 1 / (1 + Math.Exp(-v));

    private static double LogLogistic(double v) => v < 0 ? v - LogOnePlus(Math.Exp(v)) : -LogOnePlus(Math.Exp(-v));
}
