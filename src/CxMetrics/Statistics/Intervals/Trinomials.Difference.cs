using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Intervals for the difference of the net shares of two independent trinomials.</content>
public static partial class Trinomials
{
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
