namespace CxMetrics.Statistics;

/// <content>The Wald interval and those that mend it by adding successes and failures.</content>
public static partial class Proportions
{
    /// <summary>The Agresti-Coull interval: Wald after <c>z^2 / 2</c> successes and as many failures are added.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave 0 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Agresti and Coull (1998), The American Statistician 52:119.</remarks>
    public static ConfidenceInterval AgrestiCoull(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Quantile.Normal,
            "Agresti-Coull",
            (side, z) => Adjusted(side, z * z / 2, -z),
            (side, z) => Adjusted(side, z * z / 2, z));

    /// <summary>The plus-four interval: Wald after two successes and two failures are added.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1; the method was made for 0.95.</param>
    /// <returns>The interval as the formula gives it, which may leave 0 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// It approximates <see cref="AgrestiCoull"/> at 95 %, where <c>z^2 / 2</c> is 1.92. Prefer that at other levels: below 95 % this
    /// may leave out a share of 0 or 1. Agresti and Coull (1998), The American Statistician 52:119.
    /// </remarks>
    public static ConfidenceInterval PlusFour(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Quantile.Normal,
            "plus four",
            (side, z) => Adjusted(side, 2, -z),
            (side, z) => Adjusted(side, 2, z));

    /// <summary>The Wald interval, <c>p +/- z sqrt(p (1 - p) / n)</c>: too narrow for small samples, and of width 0 at 0 and at 1.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave 0 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public static ConfidenceInterval Wald(Proportion counts, double confidence) =>
        Between(
            counts,
            confidence,
            Quantile.Normal,
            "Wald",
            (side, z) => Adjusted(side, 0, -z),
            (side, z) => Adjusted(side, 0, z));

    private static double Adjusted(Proportion counts, double addedToEach, double z)
    {
        double trials = counts.Trials + (2 * addedToEach);
        double share = (counts.Successes + addedToEach) / trials;
        double other = (counts.Failures + addedToEach) / trials;
        return share + (z * Math.Sqrt(share * other / trials));
    }
}
