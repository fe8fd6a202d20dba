using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Before and after.</content>
public static partial class Ces
{
    /// <summary>Compares the means of two independent samples: after minus before, by Welch's t.</summary>
    /// <param name="before">The earlier score, or the one to compare with.</param>
    /// <param name="after">The later score.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <returns>
    /// The difference in points of the scale with its interval and test, which are undefined where a side has fewer than two responses.
    /// </returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The two were computed on different scales, or with opposite directions.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Welch (1947), Biometrika 34:28.</remarks>
    public static ScoreComparison<CesResult> Compare(CesResult before, CesResult after, double confidence = 0.95)
    {
        Scoring.CheckComparison(before, after, confidence);
        SignificanceTest test = Means.WelchTest(after.Moments, before.Moments);
        return new ScoreComparison<CesResult>(
            before, after, test.Difference, Means.Welch(after.Moments, before.Moments, confidence), test);
    }
}
