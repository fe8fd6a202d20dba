namespace CxMetrics.Statistics;

/// <summary>Tests of means.</summary>
/// <remarks>In the unit of the mean. Thread-safe.</remarks>
public static partial class MeanTests
{
    /// <summary>Welch's t test of two independent samples, which need not have the same spread.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample, whose mean is subtracted.</param>
    /// <returns>The test; t and p-values are null where a side has fewer than two values or neither side has any spread.</returns>
    /// <remarks>
    /// <c>t = (m1 - m2) / sqrt(s1^2 / n1 + s2^2 / n2)</c>, with the degrees of freedom of Satterthwaite (1946), Biometrics Bulletin
    /// 2:110. Welch (1947), Biometrika 34:28.
    /// </remarks>
    public static TTest Welch(SampleMoments first, SampleMoments second)
    {
        WelchDifference welch = new(first, second);
        return new TTest(welch.Difference, welch.StandardError, welch.DegreesOfFreedom, WelchDifference.Method);
    }
}
