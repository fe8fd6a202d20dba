using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>One sample against a fixed net share.</content>
public static partial class Trinomials
{
    /// <summary>Tests the net share against a benchmark by <c>z = (net - benchmark) / se</c>.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The net share to compare with, -1 to 1.</param>
    /// <returns>The test; without z and p-value where all outcomes are alike, since the standard error is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not a number from -1 to 1.</exception>
    public static SignificanceTest WaldZ(Trinomial counts, double benchmark)
    {
        Guard.InRange(benchmark, -1, 1);
        return Against(AdjustedTrinomial.Unadjusted(counts), counts, benchmark, "Wald");
    }

    /// <summary>Tests the net share against a benchmark after adding 3/4, 3/2, 3/4 outcomes: Lewis and Sauro's, "(3, T)".</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The net share to compare with, -1 to 1.</param>
    /// <returns>The test of the adjusted net share; decides as the interval of that name does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not a number from -1 to 1.</exception>
    /// <remarks>Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static SignificanceTest AdjustedZ(Trinomial counts, double benchmark)
    {
        Guard.InRange(benchmark, -1, 1);
        return Against(AdjustedTrinomial.ThreeTriangular(counts), counts, benchmark, "adjusted Wald (3, T)");
    }

    /// <summary>Tests the net share against a benchmark with the standard error that it would have if the benchmark were true.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The net share to compare with, -1 to 1.</param>
    /// <returns>
    /// The test, which decides as the score interval does. Where the benchmark leaves no variance, as at -1 and at 1, p is 1 for a net
    /// share at the benchmark, and 0, without z, for any other.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not a number from -1 to 1.</exception>
    /// <remarks>
    /// <c>z = (net - benchmark) / sqrt(v / n)</c>, where <c>v</c> is the variance at the maximum likelihood restricted to the benchmark.
    /// May and Johnson (1997), Statistics in Medicine 16:2127; Tango (1998), Statistics in Medicine 17:891.
    /// </remarks>
    public static SignificanceTest ScoreZ(Trinomial counts, double benchmark)
    {
        const string Method = "score";
        Guard.InRange(benchmark, -1, 1);
        if (counts.Total == 0)
        {
            return SignificanceTest.OfScore(null, null, Method);
        }

        double total = counts.Total;
        double variance = RestrictedVariance(counts.Positive / total, counts.Negative / total, benchmark);
        return SignificanceTest.OfScore(counts.Net - benchmark, Math.Sqrt(variance / total), Method);
    }

    private static SignificanceTest Against(AdjustedTrinomial sample, Trinomial counts, double benchmark, string method) =>
        counts.Total == 0 ? SignificanceTest.OfZ(null, null, method) : SignificanceTest.OfZ(sample.Net - benchmark, sample.StandardError, method);
}
