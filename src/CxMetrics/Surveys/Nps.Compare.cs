using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Before and after.</content>
public static partial class Nps
{
    /// <summary>Compares two independent samples: after minus before, by adjusted Wald (3, T).</summary>
    /// <param name="before">The earlier score, or the one to compare with.</param>
    /// <param name="after">The later score.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <returns>The difference in points with its interval and p-value; null where a side has no responses.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The two were computed under different bands or scales.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static NpsComparison Compare(NpsResult before, NpsResult after, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Guard.Confidence(confidence);
        NpsDefinition left = before.Definition;
        NpsDefinition right = after.Definition;
        return left.Scale == right.Scale && left.Promoters == right.Promoters && left.Detractors == right.Detractors
            ? new NpsComparison(before, after, confidence)
            : throw new ArgumentException(
                $"before is \"{left.Name}\" and after is \"{right.Name}\"; expected the same scale and bands on both sides.", nameof(after));
    }
}
