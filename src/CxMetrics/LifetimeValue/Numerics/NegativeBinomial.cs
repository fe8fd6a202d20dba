namespace CxMetrics.LifetimeValue;

/// <summary>Counts of purchases at a gamma-distributed rate: the negative binomial distribution with a shape and a time over the scale.</summary>
internal static class NegativeBinomial
{
    /// <summary>The probability of so many.</summary>
    public static double Probability(double shape, double ratio, int count) =>
        ratio == 0
            ? count == 0 ? 1 : 0
            : Math.Exp(Rising.Log(shape, count) - Rising.Log(1, count) - (shape * NearZero.LogOnePlus(ratio)) - (count * NearZero.LogOnePlus(1 / ratio)));

    /// <summary>The probability of so many or more.</summary>
    public static double AtLeast(double shape, double ratio, int count)
    {
        if (count == 0 || ratio == 0)
        {
            return count == 0 ? 1 : 0;
        }

        double share = ratio / (1 + ratio);
        double part = Probability(shape, ratio, count);
        if (count > shape * ratio)
        {
            double sum = 0;
            for (int j = count; part > 1e-17 * sum; j++)
            {
                sum += part;
                part *= (shape + j) / (j + 1) * share;
            }

            return sum;
        }

        // Below the mean, less than about a half is taken from 1.
        double below = 0;
        for (int j = count - 1; j >= 0; j--)
        {
            part *= (j + 1) / ((shape + j) * share);
            below += part;
            if (part <= 1e-18 * below)
            {
                break;
            }
        }

        return 1 - below;
    }
}
