using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The difference of two weighted scores of independent samples, after minus before.</summary>
/// <typeparam name="TDefinition">The definition of the score, such as <see cref="NpsDefinition"/>.</typeparam>
/// <remarks>
/// In the unit of the score, by the normal approximation: the standard error is <c>hypot(before, after)</c>. What a side does not define
/// is null. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedComparison<TDefinition> : ScoreComparison<WeightedResult<TDefinition>>
    where TDefinition : class
{
    private const string Method = "weighted, normal";

    /// <summary>Refuses to be read from JSON: read the WeightedScoreTally of each side.</summary>
    public WeightedComparison() => throw WrittenOnly.Refusal("WeightedComparison", "the WeightedScoreTally of each side");

    internal WeightedComparison(WeightedResult<TDefinition> before, WeightedResult<TDefinition> after, double confidence)
        : this(before, after, confidence, new ZTest(after.Score - before.Score, ErrorOf(before, after), Method))
    {
    }

    private WeightedComparison(WeightedResult<TDefinition> before, WeightedResult<TDefinition> after, double confidence, ZTest test)
        : base(before, after, test.Difference, IntervalOf(test, confidence), test.PValue)
    {
        StandardError = test.StandardError;
        Z = test.Z;
    }

    /// <summary>The standard error of the difference, in its unit; null where that of a side is.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; }

    /// <summary>The difference over its standard error; null where that is 0 or not defined.</summary>
    [JsonPropertyName("z")]
    public double? Z { get; }

    private protected override string Chance(IFormatProvider culture) => PValue is null ? "" : base.Chance(culture);

    private static double? ErrorOf(WeightedResult<TDefinition> before, WeightedResult<TDefinition> after) =>
        before.StandardError is { } earlier && after.StandardError is { } later ? double.Hypot(earlier, later) : null;

    private static ConfidenceInterval IntervalOf(ZTest test, double confidence) =>
        Quantile.Normal(confidence) * test.StandardError is { } margin
            ? new ConfidenceInterval(test.Difference - margin, test.Difference + margin, confidence, Method)
            : ConfidenceInterval.Undefined(confidence, Method);
}
