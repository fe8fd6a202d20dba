using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>One sample against a fixed mean.</content>
public static partial class MeanTests
{
    /// <summary>Student's t test of one sample against a benchmark: the test that belongs to the t interval.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="benchmark">The mean to compare with, -1E+150 to 1E+150.</param>
    /// <returns>The test; t and p-values are null for fewer than two values and where they have no spread.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not -1E+150 to 1E+150.</exception>
    /// <remarks><c>t = (m - b) / (s / sqrt(n))</c> with <c>n - 1</c> degrees of freedom. Student (1908), Biometrika 6:1.</remarks>
    public static TTest StudentT(SampleMoments sample, double benchmark)
    {
        Guard.Bounded(benchmark);
        double? degreesOfFreedom = sample.StandardError > 0 ? sample.Count - 1 : null;
        return new TTest(sample.Count == 0 ? null : sample.Mean - benchmark, sample.StandardError, degreesOfFreedom, "Student t");
    }
}
