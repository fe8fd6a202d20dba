using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Intervals for the difference of two independent proportions, the first minus the second.</content>
public static partial class Proportions
{
    /// <summary>An interval by a named method.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; within -1 to 1 unless the method says otherwise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public static ConfidenceInterval Interval(
        Proportion first, Proportion second, double confidence, ProportionDifferenceInterval method) =>
        Guard.Defined(method) switch
        {
            ProportionDifferenceInterval.AgrestiCaffo => AgrestiCaffo(first, second, confidence),
            ProportionDifferenceInterval.Wald => Wald(first, second, confidence),
            _ => Newcombe(first, second, confidence),
        };

    /// <summary>Newcombe's hybrid score interval, made of the two Wilson intervals.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within -1 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// With Wilson limits l and u, the lower limit is <c>d - sqrt((p1 - l1)^2 + (u2 - p2)^2)</c>, the upper one
    /// <c>d + sqrt((u1 - p1)^2 + (p2 - l2)^2)</c>. Newcombe (1998), Statistics in Medicine 17:873, method 10.
    /// </remarks>
    public static ConfidenceInterval Newcombe(Proportion first, Proportion second, double confidence)
    {
        Guard.Confidence(confidence);
        const string Method = "Newcombe";
        if (ProportionPair.Difference(first, second) is not { } difference)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        double z = Quantile.Normal(confidence);
        double below = double.Hypot(WilsonMarginBelow(first, z), WilsonMarginBelow(Mirrored(second), z));
        double above = double.Hypot(WilsonMarginBelow(Mirrored(first), z), WilsonMarginBelow(second, z));

        // The bounds hold exactly, but rounding may pass them in the last digit.
        return new ConfidenceInterval(difference - below, difference + above, confidence, Method).Clamp(-1, 1);
    }

    /// <summary>The Agresti-Caffo interval: Wald after one success and one failure are added to each side.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Agresti and Caffo (2000), The American Statistician 54:280.</remarks>
    public static ConfidenceInterval AgrestiCaffo(Proportion first, Proportion second, double confidence) =>
        Adjusted(first, second, 1, confidence, "Agresti-Caffo");

    /// <summary>The Wald interval: too narrow for small samples, and of width 0 where each side is all alike.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public static ConfidenceInterval Wald(Proportion first, Proportion second, double confidence) =>
        Adjusted(first, second, 0, confidence, "Wald");

    private static ConfidenceInterval Adjusted(
        Proportion first, Proportion second, int addedToEach, double confidence, string method)
    {
        Guard.Confidence(confidence);
        if (first.Trials == 0 || second.Trials == 0)
        {
            return ConfidenceInterval.Undefined(confidence, method);
        }

        double difference = ProportionPair.Difference(first, second, addedToEach)!.Value;
        double margin = Quantile.Normal(confidence) * ProportionPair.UnpooledError(first, second, addedToEach)!.Value;
        return new ConfidenceInterval(difference - margin, difference + margin, confidence, method);
    }

    private static Proportion Mirrored(Proportion counts) => new(counts.Failures, counts.Trials);

    /// <summary>How far the lower Wilson limit lies below the share, solved for that distance so that nothing cancels.</summary>
    private static double WilsonMarginBelow(Proportion counts, double z)
    {
        double trials = counts.Trials;
        double share = counts.Successes / trials;
        double other = counts.Failures / trials;
        double lead = z * (counts.Successes - counts.Failures) / (2 * trials);
        double root = Math.Sqrt((counts.Successes * other) + (z * z / 4));
        return lead >= 0 ? z * (lead + root) / (trials + (z * z)) : z * share * other / (root - lead);
    }
}
