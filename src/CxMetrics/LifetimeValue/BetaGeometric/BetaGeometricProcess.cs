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
        int chances = Chances(repeats);
        double rate = Rising.Log(r, repeats) - (r * NearZero.LogOnePlus(age / alpha)) - (repeats * Math.Log(alpha + age));
        return rate + Rising.Log(b, chances) - Rising.Log(a + b, chances) + LogOdds.LogOnePlus(LogOddsDead(repeats, recency, age));
    }

    public override double LogOddsDead(int repeats, double recency, double age)
    {
        int chances = Chances(repeats);
        return chances == 0
            ? double.NegativeInfinity
            : Math.Log(a / (b + chances - 1)) + ((r + repeats) * NearZero.LogOnePlus((age - recency) / (alpha + recency)));
    }

    public override double StaysAlive(int repeats, double age, double time)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, b + Chances(repeats));
        if (IsFewTerms(shape, time / scale))
        {
            double sum = 0;
            double mean = 1;
            double part = Math.Exp(-shape * NearZero.LogOnePlus(time / scale));
            double peak = shape * time / scale;
            for (int j = 0; j <= peak || part * mean > ExpectedTerms.Negligible * sum; j++)
            {
                sum += part * mean;
                mean *= (left + j) / (a + left + j);
                part *= (shape + j) / (j + 1) * (time / (scale + time));
            }

            return sum;
        }

        return new BetaNodes(a, left).Mean(new NoPurchase(shape, time / scale));
    }

    public override double BuysAgain(int repeats, double age, double time) =>
        -NearZero.ExpMinusOne(-(r + repeats) * NearZero.LogOnePlus(time / (alpha + age)));

    public override double Expected(int repeats, double age, double time)
    {
        BetaNodes? nodes = null;
        return Expected(repeats, age, time, ref nodes);
    }

    /// <summary>The expectation, with points that are made when first needed and serve every time of a customer.</summary>
    private double Expected(int repeats, double age, double time, ref BetaNodes? nodes)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, b + Chances(repeats));
        if (!IsFewTerms(shape, time / scale))
        {
            return (nodes ??= new BetaNodes(a, left)).Mean(new Purchases(shape, time / scale));
        }

        return new ExpectedTerms(shape, alpha, a, left, age, time).Sum;
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
        BetaNodes? nodes = null;
        return Discounting.Present(until => Expected(repeats, age, until, ref nodes), time, rate, (alpha + age) / (1 + r + repeats));
    }

    public override double Probability(int repeats, double age, double time, int count)
    {
        (double shape, double scale, double left) = (r + repeats, alpha + age, b + Chances(repeats));
        double survives = Math.Exp(Rising.Log(left, count) - Rising.Log(a + left, count));
        double exactly = NegativeBinomial.Probability(shape, time / scale, count);
        if (count == 0)
        {
            return exactly;
        }

        // The last purchase was followed by another wait, or by leaving.
        double leaves = Math.Exp(Rising.Log(left, count - 1) - Rising.Log(a + left, count)) * a;
        return (survives * exactly) + (leaves * NegativeBinomial.AtLeast(shape, time / scale, count));
    }

    private static bool IsFewTerms(double shape, double ratio)
    {
        double mean = shape * ratio;
        return mean < ManyTerms / 3 && 40 / NearZero.LogOnePlus(1 / ratio) < ManyTerms && shape * NearZero.LogOnePlus(ratio) < 600;
    }

    private int Chances(int repeats) => mayLeaveAtOnce ? repeats + 1 : repeats;

    /// <summary>(1 + cp)^-R: nobody buys at a rate of gamma (R, 1) thinned by p within c.</summary>
    private readonly struct NoPurchase(double shape, double ratio) : IFunction
    {
        public double At(double x) => Math.Exp(-shape * NearZero.LogOnePlus(x * ratio));
    }

    /// <summary>(1 - (1 + cp)^-R) / p: the purchases within c, where each ends the buying with probability p.</summary>
    private readonly struct Purchases(double shape, double ratio) : IFunction
    {
        public double At(double x) => -NearZero.ExpMinusOne(-shape * NearZero.LogOnePlus(x * ratio)) / x;
    }
}
