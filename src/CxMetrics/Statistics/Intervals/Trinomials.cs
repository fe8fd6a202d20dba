using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals and tests of net shares, positive minus negative: one, two of independent samples, or one against a benchmark.</summary>
/// <remarks>
/// Net shares are on -1 to 1, differences, the first minus the second, on -2 to 2. A total of 0, on a side, gives undefined limits and no
/// p-value. Thread-safe.
/// </remarks>
public static partial class Trinomials
{
    /// <summary>The score interval, which inverts the test of the net share under its restricted maximum likelihood.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within -1 to 1; 1 is the upper limit where every outcome is positive.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The limits are the roots of <c>|(net - delta) / sqrt(v(delta) / n)| = z</c>, where <c>v</c> is the variance at the
    /// restricted maximum likelihood. May and Johnson (1997), Statistics in Medicine 16:2127; Tango (1998), Statistics in Medicine
    /// 17:891. Cost: some microseconds.
    /// </remarks>
    public static ConfidenceInterval Score(Trinomial counts, double confidence)
    {
        Guard.Confidence(confidence);
        const string Method = "score";
        if (counts.Total == 0)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        double z = Quantile.Normal(confidence);
        double net = counts.Net!.Value;

        // The bounds hold exactly, but rounding may pass them in the last digit.
        return new ConfidenceInterval(net - ScoreMarginAbove(Mirrored(counts), z), net + ScoreMarginAbove(counts, z), confidence, Method)
            .Clamp(-1, 1);
    }

    /// <summary>The adjusted Wald interval that adds 3 outcomes as 3/4, 3/2, 3/4: Lewis and Sauro's, "(3, T)".</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Rocks (2016), The American Statistician 70:365; Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static ConfidenceInterval AdjustedWald3T(Trinomial counts, double confidence) =>
        Adjusted(counts, 0.75, 1.5, confidence, "adjusted Wald (3, T)");

    /// <summary>The adjusted Wald interval that adds 3 outcomes as 1, 1, 1: "(3, U)".</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Rocks (2016), The American Statistician 70:365.</remarks>
    public static ConfidenceInterval AdjustedWald3U(Trinomial counts, double confidence) =>
        Adjusted(counts, 1, 1, confidence, "adjusted Wald (3, U)");

    /// <summary>The adjusted Wald interval that adds 4 outcomes as 1, 2, 1: "(4, T)".</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Rocks (2016), The American Statistician 70:365.</remarks>
    public static ConfidenceInterval AdjustedWald4T(Trinomial counts, double confidence) =>
        Adjusted(counts, 1, 2, confidence, "adjusted Wald (4, T)");

    /// <summary>The Wald interval, <c>net +/- z se</c>: too narrow for small samples, and of width 0 at a corner.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; see <see cref="ConfidenceInterval.Clamp"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public static ConfidenceInterval Wald(Trinomial counts, double confidence) => Adjusted(counts, 0, 0, confidence, "Wald");

    private static ConfidenceInterval Adjusted(
        Trinomial counts, double addedToEachEnd, double addedToMiddle, double confidence, string method)
    {
        Guard.Confidence(confidence);
        if (counts.Total == 0)
        {
            return ConfidenceInterval.Undefined(confidence, method);
        }

        AdjustedTrinomial adjusted = new(counts, addedToEachEnd, addedToMiddle);
        double margin = Quantile.Normal(confidence) * adjusted.StandardError;
        return new ConfidenceInterval(adjusted.Net - margin, adjusted.Net + margin, confidence, method);
    }

    /// <summary>How far the upper score limit lies above the net share, solved for that distance so that nothing cancels.</summary>
    private static double ScoreMarginAbove(Trinomial counts, double z)
    {
        double n = counts.Total;
        double square = z * z;
        if (counts.Positive == counts.Total)
        {
            return 0;
        }

        // With one kind of outcome only, the estimate has no variance and the root is known.
        if (counts.Negative == counts.Total)
        {
            return 2 * square / (n + square);
        }

        if (counts.Neutral == counts.Total)
        {
            return square / (n + square);
        }

        double positive = counts.Positive / n;
        double negative = counts.Negative / n;
        double net = counts.Net!.Value;
        double room = (counts.Neutral + (2.0 * counts.Negative)) / n;
        double scale = z / Math.Sqrt(n);
        return RootFinder.Find(
            margin => margin - (scale * Math.Sqrt(RestrictedVariance(positive, negative, Math.Min(1, net + margin)))), 0, room);
    }

    private static Trinomial Mirrored(Trinomial counts) => new(counts.Negative, counts.Neutral, counts.Positive);

    /// <summary>The variance of one outcome at the maximum likelihood under a given net share.</summary>
    internal static double RestrictedVariance(double positive, double negative, double delta)
    {
        // Mirroring keeps delta at 0 or above, where nothing under the root below is subtracted.
        if (delta < 0)
        {
            (positive, negative, delta) = (negative, positive, -delta);
        }

        double linear = ((2 - positive + negative) * delta) - positive - negative;
        double product = 2 * negative * delta * (1 - delta);
        double root = Math.Sqrt((linear * linear) + (4 * product));
        double restricted = linear <= 0 ? (root - linear) / 4 : product / (linear + root);
        return (2 * restricted) + (delta * (1 - delta));
    }
}
