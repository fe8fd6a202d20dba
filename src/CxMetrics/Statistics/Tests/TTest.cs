using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A test by Student's t: how far a mean lies from what it is compared with, in standard errors.</summary>
/// <remarks>The statistic and the p-values are null where the standard error is 0 or not defined. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TTest
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
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference { get; }

    /// <summary>The standard error of the difference; null where a side has fewer than two values.</summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError { get; }

    /// <summary>The degrees of freedom, at least 1 and seldom whole; null where the standard error is 0 or not defined.</summary>
    [JsonPropertyName("degreesOfFreedom"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DegreesOfFreedom { get; }

    /// <summary>The difference over its standard error.</summary>
    [JsonPropertyName("t"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? T { get; }

    /// <summary>The two-sided p-value: how often chance alone would give a difference at least as far from 0.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue => 2 * Upper(Math.Abs(T ?? 0));

    /// <summary>The one-sided p-value against "not greater": how often chance alone would give a difference at least as large.</summary>
    [JsonPropertyName("pValueGreater"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValueGreater => Upper(T ?? 0);

    /// <summary>The one-sided p-value against "not less": how often chance alone would give a difference at least as small.</summary>
    [JsonPropertyName("pValueLess"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValueLess => Upper(-T ?? 0);

    /// <summary>The name of the method, such as "Welch t".</summary>
    [JsonPropertyName("method"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Method { get; }

    private double? Upper(double t) =>
        T is not null && DegreesOfFreedom is { } degreesOfFreedom ? Quantile.StudentTUpper(t, degreesOfFreedom) : null;
}
