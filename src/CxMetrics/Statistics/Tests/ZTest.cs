using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A test by the normal approximation: how far an estimate lies from what it is compared with, in standard errors.</summary>
/// <remarks>The statistic and the p-values are null where the standard error is 0 or not defined. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct ZTest : IJsonOnDeserializing
{
    internal ZTest(double? difference, double? standardError, string method)
    {
        Difference = difference;
        StandardError = standardError;
        Method = method;
        Z = standardError > 0 ? difference / standardError : null;
    }

    /// <summary>The difference under test, in the unit of the estimate; null where a side has no data.</summary>
    [JsonPropertyName("difference")]
    public double? Difference { get; }

    /// <summary>The standard error of the difference under the test's assumption; null where a side has no data.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; }

    /// <summary>The difference over its standard error.</summary>
    [JsonPropertyName("z")]
    public double? Z { get; }

    /// <summary>The two-sided p-value: how often chance alone would give a difference at least as far from 0.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue => Z is { } z ? Quantile.NormalTwoSided(z) : null;

    /// <summary>The one-sided p-value against "not greater": how often chance alone would give a difference at least as large.</summary>
    [JsonPropertyName("pValueGreater")]
    public double? PValueGreater => Z is { } z ? Quantile.NormalUpper(z) : null;

    /// <summary>The one-sided p-value against "not less": how often chance alone would give a difference at least as small.</summary>
    [JsonPropertyName("pValueLess")]
    public double? PValueLess => Z is { } z ? Quantile.NormalUpper(-z) : null;

    /// <summary>The name of the method, such as "pooled z".</summary>
    [JsonPropertyName("method")]
    public string Method { get; }

    /// <summary>The test in one line, such as "difference 0.05, z = 2.31, p = 0.0209 (pooled z)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        TestText.Of(Difference, "z", Z, PValue, Method);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(ZTest), "the counts");

    /// <summary>The same test in another unit, such as points.</summary>
    internal ZTest Scale(double factor) => new(factor * Difference, factor * StandardError, Method);
}
