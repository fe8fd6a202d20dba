using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Before and after.</content>
public static partial class Csat
{
    /// <summary>Compares two independent samples: after minus before, in points.</summary>
    /// <param name="before">The earlier score, or the one to compare with.</param>
    /// <param name="after">The later score.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <param name="method">The method of the interval.</param>
    /// <returns>The difference in points with its interval and the N-1 test; null where a side has no responses.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The two were computed under different satisfied bands or scales.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>Newcombe (1998), Statistics in Medicine 17:873; Campbell (2007), Statistics in Medicine 26:3661.</remarks>
    public static ScoreComparison<CsatResult> Compare(
        CsatResult before,
        CsatResult after,
        double confidence = 0.95,
        ProportionDifferenceInterval method = ProportionDifferenceInterval.Newcombe)
    {
        Scoring.CheckComparison(before, after, confidence);
        Guard.Defined(method);
        SignificanceTest test = Proportions.NMinusOne(after.Counts, before.Counts).Scale(100);
        return new ScoreComparison<CsatResult>(
            before, after, test.Difference, Proportions.Interval(after.Counts, before.Counts, confidence, method).Scale(100), test);
    }
}
