using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A test by Student's t: how far a mean lies from what it is compared with, in standard errors.</summary>
/// <remarks>The statistic and the p-values are null where the standard error is 0 or not defined. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TTest : IJsonOnDeserializing
{
    internal TTest(double? difference, double? standardError, double? degreesOfFreedom, string method)
    {
        Difference = difference;
        StandardError = standardError;
        DegreesOfFreedom = degreesOfFreedom;
        Method = method;
        T = standardError > 0 ? difference / standardError : null;
    }

    /// <summary>The difference under test, in the unit of the mean; null where a side has no data.</summary>
    [JsonPropertyName("difference")]
    public double? Difference { get; }

    /// <summary>The standard error of the difference; null where a side has fewer than two values.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; }

    /// <summary>The degrees of freedom, at least 1 and seldom whole; null where the standard error is 0 or not defined.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public double? DegreesOfFreedom { get; }

    /// <summary>The difference over its standard error.</summary>
    [JsonPropertyName("t")]
    public double? T { get; }

    /// <summary>The two-sided p-value: how often chance alone would give a difference at least as far from 0.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue => 2 * Upper(Math.Abs(T ?? 0));

    /// <summary>The one-sided p-value against "not greater": how often chance alone would give a difference at least as large.</summary>
    [JsonPropertyName("pValueGreater")]
    public double? PValueGreater => Upper(T ?? 0);

    /// <summary>The one-sided p-value against "not less": how often chance alone would give a difference at least as small.</summary>
    [JsonPropertyName("pValueLess")]
    public double? PValueLess => Upper(-T ?? 0);

    /// <summary>The name of the method, such as "Welch t".</summary>
    [JsonPropertyName("method")]
    public string Method { get; }

    /// <summary>The test in one line, such as "difference 0.5, t(12.4) = 2.31, p = 0.0389 (Welch t)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        TestText.Of(Difference, TestText.With("t", DegreesOfFreedom), T, PValue, Method);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TTest), "the counts or moments");

    private double? Upper(double t) =>
        T is not null && DegreesOfFreedom is { } degreesOfFreedom ? Quantile.StudentTUpper(t, degreesOfFreedom) : null;
}
