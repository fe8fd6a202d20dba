using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Intervals for the difference of the net shares of two independent trinomials.</content>
public static partial class Trinomials
{
    private const string HybridName = "hybrid score";

    /// <summary>The hybrid score interval, made of the two score intervals: it always holds the difference.</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within -2 to 2.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// With net shares t and score limits l and u, the lower limit is <c>t1 - t2 - sqrt((t1 - l1)^2 + (u2 - t2)^2)</c>, the upper one
    /// <c>t1 - t2 + sqrt((u1 - t1)^2 + (t2 - l2)^2)</c>. Newcombe (1998), Statistics in Medicine 17:873, for proportions; Zou and Donner
    /// (2008), Statistics in Medicine 27:1693, for any two estimates. Cost: some ten microseconds.
    /// </remarks>
    public static ConfidenceInterval HybridScore(Trinomial first, Trinomial second, double confidence)
    {
        Guard.Confidence(confidence);
        if (TrinomialDifference.Plain(first, second)?.Net is not { } difference)
        {
            return ConfidenceInterval.Undefined(confidence, HybridName);
        }

        double z = Quantile.Normal(confidence);
        double below = HybridMarginAbove(Mirrored(first), Mirrored(second), z);
        double above = HybridMarginAbove(first, second, z);

        // The bounds hold exactly, but rounding may pass them in the last digit.
        return new ConfidenceInterval(difference - below, difference + above, confidence, HybridName).Clamp(-2, 2);
    }

    /// <summary>The adjusted Wald interval that adds 3/4, 3/2, 3/4 outcomes to each side: Lewis and Sauro's, "(3, T)".</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -2 to 2; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static ConfidenceInterval AdjustedWald3T(Trinomial first, Trinomial second, double confidence) =>
        Around(TrinomialDifference.ThreeTriangular(first, second), confidence, "adjusted Wald (3, T)");

    /// <summary>The Wald interval, <c>difference +/- z sqrt(se1^2 + se2^2)</c>: too narrow for small samples.</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -2 to 2; of width 0 where each side's outcomes are all alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public static ConfidenceInterval Wald(Trinomial first, Trinomial second, double confidence) =>
        Around(TrinomialDifference.Plain(first, second), confidence, "Wald");

    private static double HybridMarginAbove(Trinomial first, Trinomial second, double z) =>
        double.Hypot(ScoreMarginAbove(first, z), ScoreMarginAbove(Mirrored(second), z));

    private static ConfidenceInterval Around(TrinomialDifference? difference, double confidence, string method)
    {
        Guard.Confidence(confidence);
        if (difference is not { } known)
        {
            return ConfidenceInterval.Undefined(confidence, method);
        }

        double margin = Quantile.Normal(confidence) * known.StandardError;
        return new ConfidenceInterval(known.Net - margin, known.Net + margin, confidence, method);
    }
}
