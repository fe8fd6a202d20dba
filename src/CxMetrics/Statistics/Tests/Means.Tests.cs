using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Tests.</content>
public static partial class Means
{
    /// <summary>Welch's t test of two independent samples, which need not have the same spread.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample, whose mean is subtracted.</param>
    /// <returns>The test; t and p-values are null where a side has fewer than two values or neither side has any spread.</returns>
    /// <remarks>
    /// <c>t = (m1 - m2) / sqrt(s1^2 / n1 + s2^2 / n2)</c>, with the degrees of freedom of Satterthwaite (1946), Biometrics Bulletin
    /// 2:110. Welch (1947), Biometrika 34:28.
    /// </remarks>
    public static SignificanceTest WelchTest(SampleMoments first, SampleMoments second)
    {
        WelchDifference welch = new(first, second);
        return SignificanceTest.OfT(welch.Difference, welch.StandardError, welch.DegreesOfFreedom, WelchDifference.Method);
    }

    /// <summary>Student's t test of one sample against a benchmark: the test that belongs to the t interval.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="benchmark">The mean to compare with, -1E+150 to 1E+150.</param>
    /// <returns>The test; t and p-values are null for fewer than two values and where they have no spread.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not -1E+150 to 1E+150.</exception>
    /// <remarks><c>t = (m - b) / (s / sqrt(n))</c> with <c>n - 1</c> degrees of freedom. Student (1908), Biometrika 6:1.</remarks>
    public static SignificanceTest StudentTest(SampleMoments sample, double benchmark)
    {
        Guard.Bounded(benchmark);
        double? degreesOfFreedom = sample.StandardError > 0 ? sample.Count - 1 : null;
        return SignificanceTest.OfT(sample.Count == 0 ? null : sample.Mean - benchmark, sample.StandardError, degreesOfFreedom, "Student t");
    }
}
