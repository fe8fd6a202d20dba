using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A weighted customer effort score with its weights, its uncertainty, its design and its definition.</summary>
/// <remarks>
/// <c>Mean = sum(weight score) / total weight</c>, in points of the scale like its standard error and its limits; the definition says
/// which end is the good one. Net ease is in points of -100 to 100, shares are 0 to 1. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedCesResult : WeightedResult
{
    private const double Points = 100;
    private readonly WeightedMean _easy;
    private readonly WeightedMean _net;

    /// <summary>Refuses to be read from JSON: read its WeightedScoreTally.</summary>
    public WeightedCesResult() => throw WrittenOnly.Refusal(nameof(WeightedCesResult), "its WeightedScoreTally");

    internal WeightedCesResult(WeightedSample sample, CesDefinition definition)
        : this(sample, definition, sample.Mean())
    {
    }

    private WeightedCesResult(WeightedSample sample, CesDefinition definition, WeightedMean mean)
        : base(sample, mean)
    {
        Mean = mean.Mean;
        Definition = definition;
        _easy = sample.Share(definition.Easy);
        _net = sample.Net(definition.VeryEasy, definition.Hard).Scale(Points);
    }

    /// <summary>The weighted mean, in points of the scale; null where there is no weight.</summary>
    [JsonPropertyName("mean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Mean { get; }

    /// <summary>The weight of the easy answers over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("easyShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? EasyShare => _easy.Mean;

    /// <summary>The standard error of the easy share; null where that of the mean is.</summary>
    [JsonPropertyName("easyShareStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? EasyShareStandardError => _easy.StandardError;

    /// <summary>The percentage of very easy minus that of hard weight, -100 to 100; null where there is no weight.</summary>
    [JsonPropertyName("netEase"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetEase => _net.Mean;

    /// <summary>The standard error of the net ease, in points; null where that of the mean is.</summary>
    [JsonPropertyName("netEaseStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetEaseStandardError => _net.StandardError;

    /// <summary>Whether there are fewer responses than the definition's minimum; the mean stands all the same.</summary>
    [JsonPropertyName("tooFew"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool HasTooFewResponses => Responses < Definition.MinimumResponses;

    /// <summary>The definition that the mean was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CesDefinition Definition { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        string better = Definition.Direction == EffortDirection.HigherIsEasier ? "higher is easier" : "lower is easier";
        return Sentence(
            "CES",
            Mean is { } mean
                ? $"{mean.ToString(SurveyGuard.TwoDecimals, provider ?? CultureInfo.InvariantCulture)} on {Definition.Scale} ({better})"
                : null,
            SurveyGuard.TwoDecimals,
            Definition.MinimumResponses,
            provider);
    }
}
