using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Tests of two independent proportions against each other, and of one proportion against a benchmark.</content>
public static partial class Proportions
{
    /// <summary>The z test with a pooled standard error: the square of z is Pearson's chi-square, uncorrected.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <returns>The test; z and p-values are null where a side has no trials or all trials of both sides are alike.</returns>
    /// <remarks>
    /// <c>z = (p1 - p2) / sqrt(p (1 - p) (1 / n1 + 1 / n2))</c>, where p is the share of both sides taken together. Prefer
    /// <see cref="NMinusOne"/>, which also holds for small samples.
    /// </remarks>
    public static SignificanceTest PooledZ(Proportion first, Proportion second) =>
        SignificanceTest.OfZ(ProportionPair.Difference(first, second), ProportionPair.PooledError(first, second), "pooled z");

    /// <summary>The z test with the standard error of each side apart: the test that belongs to the Wald interval.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <returns>The test; z and p-values are null where a side has no trials or each side is all alike.</returns>
    /// <remarks><c>z = (p1 - p2) / sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2)</c>. Too eager for small samples.</remarks>
    public static SignificanceTest UnpooledZ(Proportion first, Proportion second) =>
        SignificanceTest.OfZ(ProportionPair.Difference(first, second), ProportionPair.UnpooledError(first, second), "unpooled z");

    /// <summary>The N-1 test, recommended for small and large samples alike: pooled z times <c>sqrt((N - 1) / N)</c>.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <returns>The test; z and p-values are null where a side has no trials or all trials of both sides are alike.</returns>
    /// <remarks>
    /// N is the number of trials of both sides; the square of z is the chi-square of E. Pearson. Campbell (2007), Statistics in
    /// Medicine 26:3661; Sauro and Lewis, "Quantifying the User Experience".
    /// </remarks>
    public static SignificanceTest NMinusOne(Proportion first, Proportion second)
    {
        double trials = (double)first.Trials + second.Trials;
        return SignificanceTest.OfZ(
            ProportionPair.Difference(first, second),
            ProportionPair.PooledError(first, second) * Math.Sqrt(trials / (trials - 1)),
            "N-1");
    }

    /// <summary>The score test of one proportion against a benchmark: the test that belongs to the Wilson interval.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The share to compare with, 0 to 1.</param>
    /// <returns>The test; z and p-values are null without trials. At a benchmark of 0 or 1, p is 1 for a share at it, and 0, without z, for any other.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not 0 to 1.</exception>
    /// <remarks><c>z = (p - b) / sqrt(b (1 - b) / n)</c>.</remarks>
    public static SignificanceTest ScoreZ(Proportion counts, double benchmark)
    {
        Guard.InRange(benchmark, 0, 1);
        const string Method = "score z";

        // Fused, so that a share near its benchmark loses no digits.
        double trials = counts.Trials;
        return counts.Trials == 0
            ? SignificanceTest.OfScore(null, null, Method)
            : SignificanceTest.OfScore(
                Math.FusedMultiplyAdd(-trials, benchmark, counts.Successes) / trials,
                Math.Sqrt(benchmark * (1 - benchmark) / trials),
                Method);
    }
}
