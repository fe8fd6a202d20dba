namespace CxMetrics.LifetimeValue;

/// <summary>The likelihood of BG/BB: equation 5 of Fader, Hardie and Shang (2010), with its gradient.</summary>
internal sealed class BgBbLikelihood(SummaryRow[] rows, double[] weights) : RowLikelihood<SummaryRow>(rows, weights)
{
    private const double Large = 1e200;

    public override IReadOnlyList<double[]> Starts
    {
        get
        {
            double purchases = 1;
            double opportunities = 2;
            for (int i = 0; i < RowSpan.Length; i++)
            {
                purchases += WeightSpan[i] * RowSpan[i].Repeats;
                opportunities += WeightSpan[i] * RowSpan[i].Age;
            }

            // As often as all bought, were nobody to leave; customers far apart or alike.
            double share = purchases / opportunities;
            return [[2 * share, 2 * (1 - share), 0.7, 3], [share, 1 - share, 0.3, 1], [10 * share, 10 * (1 - share), 1, 10], [2, 1, 1, 2]];
        }
    }

    /// <summary>The log-likelihood of one customer, and its gradient.</summary>
    public static double Log(ReadOnlySpan<double> parameters, int repeats, int recency, int age, Span<double> gradient)
    {
        (double alpha, double beta, double gamma, double delta) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        Span<double> ofOdds = stackalloc double[4];
        double odds = LogOddsDead(parameters, repeats, recency, age, ofOdds);
        double dead = LogOdds.Probability(odds);
        double either = Rising.Digamma(alpha + beta, age);
        double stay = Rising.Digamma(gamma + delta, age);
        gradient[0] = Rising.Digamma(alpha, repeats) - either + (dead * ofOdds[0]);
        gradient[1] = Rising.Digamma(beta, age - repeats) - either + (dead * ofOdds[1]);
        gradient[2] = -stay + (dead * ofOdds[2]);
        gradient[3] = Rising.Digamma(delta, age) - stay + (dead * ofOdds[3]);
        return Rising.Log(alpha, repeats) + Rising.Log(beta, age - repeats) - Rising.Log(alpha + beta, age)
            + Rising.Log(delta, age) - Rising.Log(gamma + delta, age) + LogOdds.LogOnePlus(odds);
    }

    /// <summary>The log-odds of having left against being alive, and their gradient.</summary>
    /// <remarks>
    /// Who left after opportunity m, the last purchase at the latest, against who stayed: from the last m down, where each is likelier than
    /// the next, all are counted against the last one reached.
    /// </remarks>
    public static double LogOddsDead(ReadOnlySpan<double> parameters, int repeats, int recency, int age, Span<double> gradient)
    {
        (double alpha, double beta, double gamma, double delta) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        gradient.Clear();
        if (recency == age)
        {
            return double.NegativeInfinity;
        }

        double log = 0;
        double product = gamma;
        double sum = 0;
        double byAlpha = 0, byBeta = 0, byGamma = 1 / gamma, byDelta = 0;
        for (int m = age - 1; m >= recency; m--)
        {
            (double either, double wait, double all, double stay) = (alpha + beta + m, beta + m - repeats, gamma + delta + m + 1, delta + m);
            double ratio = either / wait / stay;
            byAlpha += 1 / either;
            byBeta += (1 / either) - (1 / wait);
            byDelta -= 1 / stay;
            if (m < age - 1)
            {
                ratio *= all;
                byGamma += 1 / all;
                byDelta += 1 / all;
            }

            product *= ratio;
            if (product is > Large or < 1 / Large)
            {
                log += Math.Log(product);
                product = 1;
            }

            double before = m < age - 1 ? sum / ratio : 0;
            sum = before + 1;
            gradient[0] += (byAlpha - gradient[0]) / sum;
            gradient[1] += (byBeta - gradient[1]) / sum;
            gradient[2] += (byGamma - gradient[2]) / sum;
            gradient[3] += (byDelta - gradient[3]) / sum;
        }

        return log + Math.Log(product) + Math.Log(sum);
    }

    public override double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient)
    {
        Span<double> one = stackalloc double[4];
        double sum = 0;
        for (int i = from; i < to; i++)
        {
            SummaryRow row = RowSpan[i];
            sum += WeightSpan[i] * Log(parameters, row.Repeats, (int)row.Recency, (int)row.Age, one);
            for (int j = 0; j < one.Length; j++)
            {
                gradient[j] += WeightSpan[i] * one[j];
            }
        }

        return sum;
    }

    protected override ILikelihood With(SummaryRow[] newRows, double[] newWeights) => new BgBbLikelihood(newRows, newWeights);
}
