using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Counts of three outcomes, such as promoters, passives and detractors.</summary>
/// <remarks>Exact for a total up to 9.2e18. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct Trinomial : IJsonOnDeserializing
{
    /// <summary>Takes the counts.</summary>
    /// <param name="positive">The outcomes worth +1, at least 0.</param>
    /// <param name="neutral">The outcomes worth 0, at least 0.</param>
    /// <param name="negative">The outcomes worth -1, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public Trinomial(long positive, long neutral, long negative)
    {
        Positive = Guard.Count(positive);
        Neutral = Guard.Count(neutral);
        Negative = Guard.Count(negative);
        Total = ExactCount.Sum([positive, neutral, negative], "outcomes");
    }

    /// <summary>The outcomes worth +1.</summary>
    [JsonPropertyName("positive")]
    public long Positive { get; }

    /// <summary>The outcomes worth 0.</summary>
    [JsonPropertyName("neutral")]
    public long Neutral { get; }

    /// <summary>The outcomes worth -1.</summary>
    [JsonPropertyName("negative")]
    public long Negative { get; }

    /// <summary>All outcomes.</summary>
    [JsonPropertyName("total")]
    public long Total { get; }

    /// <summary>The net share, positive minus negative, -1 to 1; null without outcomes.</summary>
    [JsonPropertyName("net")]
    public double? Net => Total == 0 ? null : (double)(Positive - Negative) / Total;

    /// <summary>The variance of one outcome, divisor <c>n</c>: <c>p + d - (p - d)^2</c>; null without outcomes.</summary>
    [JsonPropertyName("variance")]
    public double? Variance => Net is { } net ? SpreadAround(net, Positive, Neutral, Negative) / Total : null;

    /// <summary>The variance of one outcome, divisor <c>n - 1</c>; null for fewer than two outcomes.</summary>
    [JsonPropertyName("sampleVariance")]
    public double? SampleVariance => Total > 1 && Net is { } net ? SpreadAround(net, Positive, Neutral, Negative) / (Total - 1) : null;

    /// <summary>The standard error of the net share, <c>sqrt(variance / n)</c>; null without outcomes.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => Variance is { } variance ? Math.Sqrt(variance / Total) : null;

    /// <summary>The counts in one line, such as "50 positive, 30 neutral, 20 negative".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Positive:N0} positive, {Neutral:N0} neutral, {Negative:N0} negative");

    /// <summary>The sum of squared deviations: no cancellation, whereas the textbook formula loses every digit near a corner.</summary>
    internal static double SpreadAround(double net, double positive, double neutral, double negative) =>
        (positive * (1 - net) * (1 - net)) + (negative * (1 + net) * (1 + net)) + (neutral * net * net);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Trinomial), "its counts");
}
