using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals and tests of means: one, two of independent samples, or one against a benchmark.</summary>
/// <remarks>In the unit of the mean. Differences are the first minus the second, or the mean minus the benchmark. Thread-safe.</remarks>
public static partial class Means
{
    /// <summary>The Student t interval, <c>mean +/- t(n - 1) s / sqrt(n)</c>.</summary>
    /// <param name="mean">The mean, -1E+150 to 1E+150.</param>
    /// <param name="standardDeviation">The sample standard deviation, divisor <c>n - 1</c>, 0 to 1E+150.</param>
    /// <param name="count">The number of values, at least 0.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="mean"/> is not -1E+150 to 1E+150, <paramref name="standardDeviation"/> not 0 to 1E+150, <paramref name="count"/>
    /// negative, or <paramref name="confidence"/> not above 0 and below 1.
    /// </exception>
    /// <remarks>Student (1908), Biometrika 6:1.</remarks>
    public static ConfidenceInterval StudentT(double mean, double standardDeviation, long count, double confidence)
    {
        const string Method = "Student t";
        Guard.Bounded(mean);
        Guard.Bounded(standardDeviation, 0);
        Guard.Count(count);
        Guard.Confidence(confidence);
        if (count < 2)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        double margin = Quantile.StudentT(confidence, count - 1) * standardDeviation / Math.Sqrt(count);
        return new ConfidenceInterval(mean - margin, mean + margin, confidence, Method);
    }

    /// <summary>Welch's t interval of two independent samples, which need not have the same spread.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample, whose mean is subtracted.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval; undefined where a side has fewer than two values, and of width 0 where neither side has any spread.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// <c>m1 - m2 +/- t(df) sqrt(s1^2 / n1 + s2^2 / n2)</c>, with the degrees of freedom of Satterthwaite (1946), Biometrics Bulletin
    /// 2:110. Welch (1947), Biometrika 34:28.
    /// </remarks>
    public static ConfidenceInterval Welch(SampleMoments first, SampleMoments second, double confidence)
    {
        Guard.Confidence(confidence);
        return new WelchDifference(first, second).Interval(confidence, WelchDifference.Method);
    }
}
