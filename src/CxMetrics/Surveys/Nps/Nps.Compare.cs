using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Before and after.</content>
public static partial class Nps
{
    /// <summary>Compares two independent samples: after minus before, in points.</summary>
    /// <param name="before">The earlier score, or the one to compare with.</param>
    /// <param name="after">The later score.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <param name="method">The interval and the test; the hybrid of the two score intervals unless another is named.</param>
    /// <returns>The difference in points with its interval and p-value; null where a side has no responses.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The two were computed under different bands or scales.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>Zou and Donner (2008), Statistics in Medicine 27:1693; by adjusted Wald, Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static NpsComparison Compare(
        NpsResult before, NpsResult after, double confidence = 0.95, NpsTest method = NpsTest.HybridScore)
    {
        Scoring.CheckComparison(before, after, confidence);
        Guard.Defined(method);
        return new NpsComparison(before, after, confidence, method);
    }
}
