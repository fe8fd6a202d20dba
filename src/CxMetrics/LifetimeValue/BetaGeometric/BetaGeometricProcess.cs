using System.Collections.Concurrent;

namespace CxMetrics.LifetimeValue;

/// <summary>
/// Purchases at a customer's own rate (gamma: r, alpha), and after each the chance to leave with a customer's own probability (beta: a, b): BG/NBD,
/// and MBG/NBD where the first purchase is such a chance too.
/// </summary>
/// <remarks>
/// Who is alive at T has a rate of gamma (r + x, alpha + T) and a probability of beta (a, b + n), n the chances survived: x, or x + 1. With N
/// negative binomial, the purchases that rate alone would bring, and m_j the mean of (1 - p)^j, the next purchase but j comes with probability
/// m_j P(N &gt; j). So the expectation is a sum of positive terms, which holds where the hypergeometric difference of Fader, Hardie and Lee
/// (2005), equation 10, cancels or divides by 0, as at a = 1.
/// </remarks>
internal sealed class BetaGeometricProcess(double r, double alpha, double a, double b, bool mayLeaveAtOnce) : PurchaseProcess
{
    // As long as so many terms do, the sum is faster than the mean over points, and as exact.
    private const double ManyTerms = 600;

    // Customers of more repeats are few, and each is computed alone.
    private const int MostShared = 1024;

    public override double LogLikelihood(int repeats, double recency, double age)
    {
        double chances = Chances(repeats);
        double rate = Rising.Log(r, repeats) - (r * NearZero.LogOnePlus(age / alpha)) - (repeats * Math.Log(alpha + age));
        return rate + BetaRatio.Log(a, b, chances) + LogOdds.LogOnePlus(LogOddsDead(repeats, recency, age));
    }

    public override double LogOddsDead(int repeats, double recency, double age)
    {
        double chances = Chances(repeats);
        return chances == 0
            ? double.NegativeInfinity
            : Math.Log(a / (b + chances - 1)) + ((r + repeats) * NearZero.LogOnePlus((age - recency) / (alpha + recency)));
    }

    public override double StaysAlive(int repeats, double age, double time)
    {
        (double shape, double ratio, double left) = (r + repeats, time / (alpha + age), b + Chances(repeats));
        if (!IsFewTerms(shape, ratio))
        {
            return Math.Exp(new StillAlive(shape, ratio, a, left).Log());
        }

        double sum = 0;
        double mean = 1;
        double part = Math.Exp(-shape * NearZero.LogOnePlus(ratio));
        for (int j = 0; j <= shape * ratio || part * mean > ExpectedTerms.Negligible * sum; j++)
        {
            sum += part * mean;
            mean *= (left + j) / (a + left + j);
            part *= (shape + j) / (j + 1) * (ratio / (1 + ratio));
        }

        return sum;
    }

    public override double Expected(int repeats, double age, double time)
    {
        BetaNodes? nodes = null;
        return Expected(repeats, age, time, ref nodes);
    }

    /// <summary>The expectation, with points that are made when first needed and serve every time of a customer.</summary>
    private double Expected(int repeats, double age, double time, ref BetaNodes? nodes)
    {
        (double shape, double ratio, double left) = (r + repeats, time / (alpha + age), b + Chances(repeats));
        return IsFewTerms(shape, ratio)
            ? new ExpectedTerms(shape, alpha, a, left, age, time).Sum
            : (nodes ??= new BetaNodes(a, left)).Mean(new Purchases(shape, ratio));
    }

    public override Func<int, double, double> ExpectedOf(PurchaseSummaries customers, double time)
    {
        // Customers of as many repeats share the terms of the sum, but for the power of their age; the youngest need the most of them.
        double[] youngest = new double[MostShared];
        Array.Fill(youngest, double.PositiveInfinity);
        ReadOnlySpan<int> repeated = customers.Repeats;
        ReadOnlySpan<double> ages = customers.Age;
        for (int row = 0; row < repeated.Length; row++)
        {
            if (repeated[row] < MostShared)
            {
                ref double age = ref youngest[repeated[row]];
                age = Math.Min(age, ages[row]);
            }
        }

        ExpectedTerms?[] terms = [.. youngest.Select((age, repeats) => double.IsFinite(age) && IsFewTerms(r + repeats, time / (alpha + age))
            ? new ExpectedTerms(r + repeats, alpha, a, b + Chances(repeats), age, time).Prepared()
            : null)];
        return (repeats, age) => repeats < MostShared && terms[repeats] is { } known ? known.At(alpha + age) : Expected(repeats, age, time);
    }

    public override double? ExpectedForever(int repeats, double age) => a > 1 ? (a + b + Chances(repeats) - 1) / (a - 1) : null;

    public override double Discounted(int repeats, double age, double time, double rate)
    {
        if (double.IsInfinity(time))
        {
            return Rates(repeats, age, age, time, rate).At(alpha + age);
        }

        // For a time, the rates cost more than one customer.
        BetaNodes? nodes = null;
        return Discounting.Present(until => Expected(repeats, age, until, ref nodes), time, rate, (alpha + age) / (1 + r + repeats));
    }

    public override Func<int, double, double> DiscountedOf(PurchaseSummaries customers, double time, double rate)
    {
        (double youngest, double oldest) = (double.PositiveInfinity, 0);
        foreach (double age in customers.Age)
        {
            (youngest, oldest) = (Math.Min(youngest, age), Math.Max(oldest, age));
        }

        ConcurrentDictionary<int, DiscountedRates> known = new();
        return (repeats, age) => repeats < MostShared
            ? known.GetOrAdd(repeats, x => Rates(x, youngest, oldest, time, rate)).At(alpha + age)
            : Discounted(repeats, age, time, rate);
    }

    public override double Probability(int repeats, double age, double time, int count)
    {
        (double shape, double ratio, double left) = (r + repeats, time / (alpha + age), b + Chances(repeats));
        double exactly = NegativeBinomial.Probability(shape, ratio, count);
        if (count == 0)
        {
            return exactly;
        }

        // The last purchase was followed by another wait, or by leaving.
        double leaves = a / (a + left + count - 1);
        double survives = (left + count - 1) / (a + left + count - 1);
        return Survives(left, count - 1) * ((survives * exactly) + (leaves * NegativeBinomial.AtLeast(shape, ratio, count)));
    }

    public override double AtLeast(int repeats, double age, double time, int count) =>
        Survives(b + Chances(repeats), count - 1) * NegativeBinomial.AtLeast(r + repeats, time / (alpha + age), count);

    /// <summary>The mean of (1 - p)^j.</summary>
    private double Survives(double left, int chances) => chances == 0 ? 1 : Math.Exp(BetaRatio.Log(a, left, chances));

    private DiscountedRates Rates(int repeats, double youngest, double oldest, double time, double rate) =>
        new(r + repeats, alpha + youngest, alpha + oldest, new BetaNodes(a, b + Chances(repeats)), time, rate);

    private static bool IsFewTerms(double shape, double ratio)
    {
        double mean = shape * ratio;
        return mean < ManyTerms / 3 && 40 / NearZero.LogOnePlus(1 / ratio) < ManyTerms && shape * NearZero.LogOnePlus(ratio) < 600;
    }

    private double Chances(int repeats) => mayLeaveAtOnce ? repeats + 1.0 : repeats;

    /// <summary>The density of p times (1 + cp)^-R: nobody buys within c at a rate of gamma (R, 1) thinned by p.</summary>
    private readonly struct StillAlive(double shape, double ratio, double a, double left) : PeakIntegral.IPeaked
    {
        private readonly BetaDensity _density = new(a, left);

        public double Log() => _density.LogPeak + PeakIntegral.Log(this, double.PositiveInfinity);

        public double Log(double x) => _density.LogFall(x) - (shape * NearZero.LogOnePlus(LogOdds.Probability(_density.Mode + x) * ratio));

        public double Slope(double x)
        {
            double p = LogOdds.Probability(_density.Mode + x);
            return _density.Slope(x) - (shape * p * LogOdds.Probability(-_density.Mode - x) * ratio / (1 + (p * ratio)));
        }
    }

    /// <summary>(1 - (1 + cp)^-R) / p: the purchases within c, where each ends the buying with probability p.</summary>
    private readonly struct Purchases(double shape, double ratio) : IFunction
    {
        public double At(double x) => -NearZero.ExpMinusOne(-shape * NearZero.LogOnePlus(x * ratio)) / x;
    }
}
