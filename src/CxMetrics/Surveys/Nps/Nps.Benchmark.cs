using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Against a fixed benchmark.</content>
public static partial class Nps
{
    /// <summary>Compares a score with a fixed benchmark, such as an industry figure or a target, in points.</summary>
    /// <param name="result">The score.</param>
    /// <param name="benchmark">The benchmark in points, -100 to 100; taken as known without error.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <param name="method">The test; the score test unless another is named.</param>
    /// <returns>The difference with the interval of the score and the p-values; null without responses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="benchmark"/> is not a number from -100 to 100, <paramref name="confidence"/> not above 0 and below 1, or
    /// <paramref name="method"/> not a defined value.
    /// </exception>
    /// <remarks>
    /// A benchmark that was itself estimated from a sample has an error of its own: compare the two samples instead. Some microseconds.
    /// </remarks>
    public static NpsBenchmarkComparison CompareWithBenchmark(
        NpsResult result, double benchmark, double confidence = 0.95, NpsBenchmarkTest method = NpsBenchmarkTest.Score)
    {
        ArgumentNullException.ThrowIfNull(result);
        Guard.InRange(benchmark, -100, 100);
        Guard.Confidence(confidence);
        Guard.Defined(method);
        return new NpsBenchmarkComparison(result, benchmark, confidence, method);
    }
}
