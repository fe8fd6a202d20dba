using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals for a mean, in the unit of the mean.</summary>
/// <remarks>Thread-safe.</remarks>
public static class MeanIntervals
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
}
