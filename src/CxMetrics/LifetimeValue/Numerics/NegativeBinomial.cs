namespace CxMetrics.LifetimeValue;

/// <summary>Counts of purchases at a gamma-distributed rate: the negative binomial distribution with a shape and a time over the scale.</summary>
/// <remarks>
/// The time of the n-th purchase, over the scale and itself, is the odds of a probability of beta (n, shape): at least n are bought where that is within the time.
/// </remarks>
internal static class NegativeBinomial
{
    private const double Digits = 1e-15;
    private const double LeastShape = 0.1;

    /// <summary>The probability of so many.</summary>
    public static double Probability(double shape, double ratio, int count)
    {
        if (count == 0 || ratio == 0)
        {
            return count > 0 ? 0 : Math.Exp(-shape * NearZero.LogOnePlus(ratio));
        }

        return Density(shape, ratio, count) / count;
    }

    /// <summary>The probability of so many or more.</summary>
    public static double AtLeast(double shape, double ratio, int count)
    {
        if (count == 0 || ratio == 0)
        {
            return count == 0 ? 1 : 0;
        }

        if (count == 1)
        {
            return -NearZero.ExpMinusOne(-shape * NearZero.LogOnePlus(ratio));
        }

        // Where few ever buy, the fraction would take millions of terms.
        if (shape < LeastShape)
        {
            return Math.Exp(new PurchaseTime(count, shape).LogWithin(ratio));
        }

        // It is for this side of the mean, and of the other the complement is taken.
        double density = Density(shape, ratio, count);
        return count > shape * ratio ? density * Fraction(count, shape, ratio) : 1 - (density * Fraction(shape, count, 1 / ratio));
    }

    private static double Density(double shape, double ratio, int count)
    {
        BetaDensity density = new(count, shape);
        return Math.Exp(density.LogPeak + density.LogFall(Math.Log(ratio * (shape / count))));
    }

    /// <summary>The probability of a beta distribution below that of some odds, at most those of its mean, over the density of the log-odds there.</summary>
    /// <remarks>
    /// The continued fraction of Didonato and Morris, algorithm 708 of the Transactions on Mathematical Software 18 (1992), in which little cancels, by the method of
    /// Lentz. It takes at most about a tenth of the root of the larger parameter in terms.
    /// </remarks>
    private static double Fraction(double a, double b, double odds)
    {
        (double x, double y) = (odds / (1 + odds), 1 / (1 + odds));
        double start = ((a - (b * odds)) * y) + 1;
        double value = start / (1 + (1 / a));
        double above = value;
        double below = 0;
        double change = 0;
        for (double n = 1; Math.Abs(change - 1) > Digits; n++)
        {
            double step = a + (2 * n) - 1;
            double part = n * (b - n) * x / step;
            double numerator = (a + n - 1) / step * (a + b + n - 1) * part * x;
            double denominator = n + part + ((a + n) / (step + 2) * (start + (n * (1 + y))));
            below = 1 / (denominator + (numerator * below));
            above = denominator + (numerator / above);
            change = above * below;
            value *= change;
        }

        return 1 / value;
    }
}
