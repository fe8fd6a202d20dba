using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>What a test of means needs to know of a sample: its mean, its spread and its size.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct SampleMoments : IJsonOnDeserializing
{
    /// <summary>Takes the moments.</summary>
    /// <param name="mean">The mean, -1E+150 to 1E+150. Without meaning where <paramref name="count"/> is 0.</param>
    /// <param name="standardDeviation">
    /// The sample standard deviation, divisor <c>n - 1</c>, 0 to 1E+150. Without meaning where <paramref name="count"/> is below 2.
    /// </param>
    /// <param name="count">The number of values, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="mean"/> is not -1E+150 to 1E+150, <paramref name="standardDeviation"/> not 0 to 1E+150, or
    /// <paramref name="count"/> negative.
    /// </exception>
    public SampleMoments(double mean, double standardDeviation, long count)
    {
        Mean = Guard.Bounded(mean);
        StandardDeviation = Guard.Bounded(standardDeviation, 0);
        Count = Guard.Count(count);
    }

    /// <summary>The mean.</summary>
    [JsonPropertyName("mean")]
    public double Mean { get; }

    /// <summary>The sample standard deviation, divisor <c>n - 1</c>.</summary>
    [JsonPropertyName("standardDeviation")]
    public double StandardDeviation { get; }

    /// <summary>The number of values.</summary>
    [JsonPropertyName("count")]
    public long Count { get; }

    /// <summary>The standard error of the mean, <c>s / sqrt(n)</c>; null for fewer than two values.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => Count < 2 ? null : StandardDeviation / Math.Sqrt(Count);

    /// <summary>The moments in one line, such as "mean 3, standard deviation 2, 4 values".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"mean {Mean:G6}, standard deviation {StandardDeviation:G6}, {Count:N0} {(Count == 1 ? "value" : "values")}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(SampleMoments), "the values");
}
