namespace CxMetrics.Statistics;

/// <content>The intervals that rest on binomial and beta probabilities instead of the normal approximation.</content>
public static partial class Proportions
{
    /// <summary>The Clopper-Pearson interval, called exact: its coverage is at least the level, whatever the true share.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// Each limit is the share under which as many successes as observed, or more (fewer), have probability
    /// <c>(1 - confidence) / 2</c>. Clopper and Pearson (1934), Biometrika 26:404. Cost: some hundred microseconds for any counts.
    /// </remarks>
    public static ConfidenceInterval ClopperPearson(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Tail,
            "Clopper-Pearson",
            (side, tail) => side.Successes == 0 ? 0 : BetaTail.Quantile(side.Successes, side.Failures + 1.0, tail),
            (side, tail) => side.Successes == 0
                ? UpperWithoutSuccesses(side, tail)
                : BetaTail.UpperQuantile(side.Successes + 1.0, side.Failures, tail),
            (side, tail) => side.Failures == 0
                ? LowerWithoutFailures(side, tail)
                : BetaTail.Quantile(side.Successes, side.Failures + 1.0, tail));

    /// <summary>The mid-P interval: Clopper-Pearson with half of the observed outcome's probability.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The lower limit solves <c>P(X > x) + P(X = x) / 2 = (1 - confidence) / 2</c>, the upper one <c>P(X &lt; x) + P(X = x) / 2</c>
    /// likewise. Lancaster (1961), Journal of the American Statistical Association 56:223; Berry and Armitage (1995), The Statistician
    /// 44:417. Cost: about a millisecond for any counts.
    /// </remarks>
    public static ConfidenceInterval MidP(Proportion counts, double confidence) =>
        Between(counts, confidence, Tail, "mid-P", MidPLower, MidPUpper, MidPLower);

    /// <summary>The Jeffreys interval as Brown, Cai and DasGupta recommend it: from 0 without successes, up to 1 without failures.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Brown, Cai and DasGupta (2001), Statistical Science 16:101. Cost: some hundred microseconds for any counts.</remarks>
    public static ConfidenceInterval Jeffreys(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Tail,
            "Jeffreys",
            (side, tail) => side.Successes == 0 ? 0 : JeffreysLower(side, tail),
            JeffreysUpper,
            JeffreysLower);

    /// <summary>The Jeffreys interval with equal tails throughout: the Bayesian interval under the prior <c>Beta(1/2, 1/2)</c>.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always inside 0 to 1; it leaves out 0 and 1 even where all trials were alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The quantiles of <c>Beta(x + 1/2, n - x + 1/2)</c>. Brown, Cai and DasGupta (2001), Statistical Science 16:101. Cost: some hundred
    /// microseconds for any counts.
    /// </remarks>
    public static ConfidenceInterval JeffreysEqualTailed(Proportion counts, double confidence) =>
        Between(counts, confidence, Tail, "Jeffreys, equal-tailed", JeffreysLower, JeffreysUpper, JeffreysLower);

    private static double Tail(double confidence) => (1 - confidence) / 2;

    private static double JeffreysLower(Proportion counts, double tail) =>
        BetaTail.Quantile(counts.Successes + 0.5, counts.Failures + 0.5, tail);

    private static double JeffreysUpper(Proportion counts, double tail) =>
        BetaTail.UpperQuantile(counts.Successes + 0.5, counts.Failures + 0.5, tail);

    private static double MidPLower(Proportion counts, double tail)
    {
        if (counts.Successes == 0)
        {
            return 0;
        }

        if (counts.Failures == 0)
        {
            return LowerWithoutFailures(counts, 2 * tail);
        }

        // Between the Clopper-Pearson limits of as many successes and of one more.
        BetaTail asMany = new(counts.Successes, counts.Failures + 1.0);
        BetaTail more = new(counts.Successes + 1.0, counts.Failures);
        return RootFinder.Find(
            share => ((asMany.Lower(share) + more.Lower(share)) / 2) - tail,
            BetaTail.Quantile(counts.Successes, counts.Failures + 1.0, tail),
            BetaTail.Quantile(counts.Successes + 1.0, counts.Failures, tail));
    }

    private static double MidPUpper(Proportion counts, double tail)
    {
        if (counts.Successes == 0)
        {
            return UpperWithoutSuccesses(counts, 2 * tail);
        }

        // Between the Clopper-Pearson limits of one success less and of as many.
        BetaTail fewer = new(counts.Successes, counts.Failures + 1.0);
        BetaTail asMany = new(counts.Successes + 1.0, counts.Failures);
        return RootFinder.Find(
            share => ((fewer.Upper(share) + asMany.Upper(share)) / 2) - tail,
            BetaTail.UpperQuantile(counts.Successes, counts.Failures + 1.0, tail),
            BetaTail.UpperQuantile(counts.Successes + 1.0, counts.Failures, tail));
    }

    /// <summary>The share under which nothing but successes has a given probability.</summary>
    private static double LowerWithoutFailures(Proportion counts, double probability) => Math.Pow(probability, 1.0 / counts.Trials);

    /// <summary>The share under which no success at all has a given probability, <c>1 - probability^(1 / n)</c>.</summary>
    /// <remarks>By the hyperbolic sine: what is subtracted from 1 would have few digits left for many trials.</remarks>
    private static double UpperWithoutSuccesses(Proportion counts, double probability)
    {
        double half = Math.Log(probability) / counts.Trials / 2;
        return -2 * Math.Exp(half) * Math.Sinh(half);
    }
}
