using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>What a test of means needs to know of a sample: its mean, its spread and its size.</summary>
/// <remarks>Thread-safe.</remarks>
public readonly record struct SampleMoments
{
    /// <summary>Takes the moments.</summary>
    /// <param name="mean">The mean; finite. Without meaning where <paramref name="count"/> is 0.</param>
    /// <param name="standardDeviation">
    /// The sample standard deviation, divisor <c>n - 1</c>; finite, at least 0. Without meaning where <paramref name="count"/> is below 2.
    /// </param>
    /// <param name="count">The number of values, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="mean"/> is not finite, <paramref name="standardDeviation"/> negative or not finite, or <paramref name="count"/>
    /// negative.
    /// </exception>
    public SampleMoments(double mean, double standardDeviation, long count)
    {
        Mean = Guard.Finite(mean);
        StandardDeviation = Guard.InRange(standardDeviation, 0, double.MaxValue);
        Count = Guard.Count(count);
    }

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>The sample standard deviation, divisor <c>n - 1</c>.</summary>
    public double StandardDeviation { get; }

    /// <summary>The number of values.</summary>
    public long Count { get; }

    /// <summary>The standard error of the mean, <c>s / sqrt(n)</c>; null for fewer than two values.</summary>
    public double? StandardError => Count < 2 ? null : StandardDeviation / Math.Sqrt(Count);
}
