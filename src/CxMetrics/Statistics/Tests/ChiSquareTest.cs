using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A chi-square test.</summary>
/// <remarks>The p-value is null without degrees of freedom, where there is nothing to test. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct ChiSquareTest
{
    internal ChiSquareTest(double? statistic, int degreesOfFreedom, string method)
    {
        Statistic = statistic;
        DegreesOfFreedom = degreesOfFreedom;
        Method = method;
        PValue = statistic is { } value && degreesOfFreedom > 0 ? Quantile.ChiSquareUpper(value, degreesOfFreedom) : null;
    }

    /// <summary>The statistic; null where a side has no data.</summary>
    [JsonPropertyName("statistic"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Statistic { get; }

    /// <summary>The degrees of freedom.</summary>
    [JsonPropertyName("degreesOfFreedom"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int DegreesOfFreedom { get; }

    /// <summary>The p-value: how often chance alone would give a statistic at least as large.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue { get; }

    /// <summary>The name of the method, such as "chi-square".</summary>
    [JsonPropertyName("method"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Method { get; }
}
