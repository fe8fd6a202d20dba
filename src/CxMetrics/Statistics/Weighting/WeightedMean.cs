using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A weighted mean with the standard error that its sampling design gives it, in the unit of the values.</summary>
/// <remarks>What is not defined is null, such as everything without weight. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct WeightedMean : IJsonOnDeserializing
{
    internal WeightedMean(double? mean, double? variance, double? simpleVariance, long? degreesOfFreedom)
    {
        Mean = mean;
        StandardError = variance is { } defined ? Math.Sqrt(defined) : null;
        DesignEffect = simpleVariance > 0 ? variance / simpleVariance : null;
        DegreesOfFreedom = degreesOfFreedom;
    }

    /// <summary>The mean, <c>sum(w y) / sum(w)</c>; null where there is no weight.</summary>
    [JsonPropertyName("mean")]
    public double? Mean { get; private init; }

    /// <summary>The linearised standard error; null for fewer than two sampling units, or where a stratum has only one.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; private init; }

    /// <summary>
    /// The variance over that of a simple random sample of the same size, drawn with replacement; null where either is not defined or
    /// all values are equal.
    /// </summary>
    [JsonPropertyName("designEffect")]
    public double? DesignEffect { get; }

    /// <summary>The same, compared with a sample drawn without replacement from a population of the size of the total weight.</summary>
    /// <remarks>Null also where the total weight does not exceed the number of values: then the weights are no population counts.</remarks>
    [JsonPropertyName("designEffectWithoutReplacement")]
    public double? DesignEffectWithoutReplacement { get; private init; }

    /// <summary>Sampling units minus strata, of those that carry weight; null where there is no weight.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public long? DegreesOfFreedom { get; }

    /// <summary>An interval around the mean, not cut to any range.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined without a standard error, and by Student t without degrees of freedom.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT)
    {
        Guard.Confidence(confidence);
        string name = MethodName(Guard.Defined(method));
        if (Mean is not { } mean || StandardError is not { } error || (method == WeightedInterval.StudentT && DegreesOfFreedom is not > 0))
        {
            return ConfidenceInterval.Undefined(confidence, name);
        }

        double quantile = method == WeightedInterval.Normal
            ? Quantile.Normal(confidence)
            : Quantile.StudentT(confidence, DegreesOfFreedom!.Value);
        return new ConfidenceInterval(mean - (quantile * error), mean + (quantile * error), confidence, name);
    }

    /// <summary>The mean in one line, such as "weighted mean 2.6, standard error 0.4".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Mean is { } mean
            ? string.Create(CultureInfo.InvariantCulture, $"weighted mean {mean:G4}, standard error {StandardError?.ToString("G4", CultureInfo.InvariantCulture) ?? "unknown"}")
            : "no weighted mean: nothing carries weight";

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(WeightedMean), "the sample");

    internal static string MethodName(WeightedInterval method) =>
        method == WeightedInterval.Normal ? "weighted, normal" : "weighted, Student t";

    /// <summary>States how much of the population was not drawn.</summary>
    internal WeightedMean WithUnsampled(double share) =>
        this with { DesignEffectWithoutReplacement = share > 0 ? DesignEffect / share : null };

    internal WeightedMean Scale(double factor) =>
        this with { Mean = factor * Mean, StandardError = Math.Abs(factor) * StandardError };
}
