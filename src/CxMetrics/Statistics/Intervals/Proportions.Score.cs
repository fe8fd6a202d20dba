namespace CxMetrics.Statistics;

/// <content>The score intervals.</content>
public static partial class Proportions
{
    /// <summary>The Wilson score interval, without continuity correction.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Wilson (1927), Journal of the American Statistical Association 22:209; Newcombe (1998), method 3.</remarks>
    public static ConfidenceInterval Wilson(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Quantile.Normal,
            "Wilson",
            (side, z) => ScoreLower(side.Successes, side.Trials, z),
            (side, z) => ScoreUpper(side.Successes, side.Trials, z));

    /// <summary>The Wilson score interval with continuity correction.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The Wilson limits of half a success less and half a success more; 0 without successes, 1 without failures. Newcombe (1998),
    /// Statistics in Medicine 17:857, method 4; Fleiss, "Statistical Methods for Rates and Proportions". R's <c>prop.test</c>
    /// drops the correction where the successes are within half of the middle; this does not.
    /// </remarks>
    public static ConfidenceInterval WilsonCorrected(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Quantile.Normal,
            "Wilson, corrected",
            (side, z) => side.Successes == 0 ? 0 : ScoreLower(side.Successes - 0.5, side.Trials, z),
            (side, z) => ScoreUpper(side.Successes + 0.5, side.Trials, z));

    private static double ScoreUpper(double successes, double trials, double z)
    {
        double share = successes / trials;
        double square = z * z / trials;
        double spread = z * Math.Sqrt((share * ((trials - successes) / trials) / trials) + (square / (4 * trials)));
        return (share + (square / 2) + spread) / (1 + square);
    }

    // The product of both limits is known, so the lower one needs no subtraction, which would cost digits near 0.
    private static double ScoreLower(double successes, double trials, double z)
    {
        if (successes == 0)
        {
            return 0;
        }

        double share = successes / trials;
        return share * share / ((1 + (z * z / trials)) * ScoreUpper(successes, trials, z));
    }
}
