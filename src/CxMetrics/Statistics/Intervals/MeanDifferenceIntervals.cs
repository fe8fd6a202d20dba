using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals for the difference of two means, the first minus the second, in the unit of the means.</summary>
/// <remarks>Thread-safe.</remarks>
public static class MeanDifferenceIntervals
{
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
        WelchDifference welch = new(first, second);
        if (welch.Difference is not { } difference || welch.StandardError is not { } standardError)
        {
            return ConfidenceInterval.Undefined(confidence, WelchDifference.Method);
        }

        double margin = welch.DegreesOfFreedom is { } degreesOfFreedom
            ? Quantile.StudentT(confidence, degreesOfFreedom) * standardError
            : 0;
        return new ConfidenceInterval(difference - margin, difference + margin, confidence, WelchDifference.Method);
    }
}
