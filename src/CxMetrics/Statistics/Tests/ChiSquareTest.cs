using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A chi-square test.</summary>
/// <remarks>The p-value is null without degrees of freedom, where there is nothing to test. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct ChiSquareTest : IJsonOnDeserializing
{
    internal ChiSquareTest(double? statistic, int degreesOfFreedom, string method)
    {
        Statistic = statistic;
        DegreesOfFreedom = degreesOfFreedom;
        Method = method;
        PValue = statistic is { } value && degreesOfFreedom > 0 ? Quantile.ChiSquareUpper(value, degreesOfFreedom) : null;
    }

    /// <summary>The statistic; null where a side has no data.</summary>
    [JsonPropertyName("statistic")]
    public double? Statistic { get; }

    /// <summary>The degrees of freedom.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public int DegreesOfFreedom { get; }

    /// <summary>The p-value: how often chance alone would give a statistic at least as large.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue { get; }

    /// <summary>The name of the method, such as "chi-square".</summary>
    [JsonPropertyName("method")]
    public string Method { get; }

    /// <summary>The test in one line, such as "chi-square(2) = 9.49, p = 0.0087 (chi-square)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        TestText.Of(null, TestText.With("chi-square", DegreesOfFreedom), Statistic, PValue, Method);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(ChiSquareTest), "the counts");
}
