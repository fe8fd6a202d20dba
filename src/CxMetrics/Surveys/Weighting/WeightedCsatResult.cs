using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A weighted customer satisfaction score with its weights, its uncertainty, its design and its definition.</summary>
/// <remarks>
/// <c>Score = 100 weight of satisfied / total weight</c>. The score, net satisfaction, their standard errors and limits are in points,
/// shares and their standard errors 0 to 1. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedCsatResult : WeightedResult
{
    private const double Points = 100;
    private readonly WeightedMean _dissatisfied;
    private readonly WeightedMean _net;
    private readonly WeightedMean _mean;

    /// <summary>Refuses to be read from JSON: read its WeightedScoreTally.</summary>
    public WeightedCsatResult() => throw WrittenOnly.Refusal(nameof(WeightedCsatResult), "its WeightedScoreTally");

    internal WeightedCsatResult(WeightedSample sample, CsatDefinition definition)
        : this(sample, definition, sample.Share(definition.Satisfied))
    {
    }

    private WeightedCsatResult(WeightedSample sample, CsatDefinition definition, WeightedMean satisfied)
        : base(sample, satisfied.Scale(Points))
    {
        SatisfiedShare = satisfied.Mean;
        Definition = definition;
        _dissatisfied = sample.Share(definition.Dissatisfied);
        _net = sample.Net(definition.Satisfied, definition.Dissatisfied).Scale(Points);
        _mean = sample.Mean();
    }

    /// <summary>The percentage of the weight in the satisfied band, 0 to 100; null where there is no weight.</summary>
    [JsonPropertyName("score"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Score => Points * SatisfiedShare;

    /// <summary>The weight of the satisfied over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("satisfiedShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? SatisfiedShare { get; }

    /// <summary>The weight of the dissatisfied over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("dissatisfiedShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DissatisfiedShare => _dissatisfied.Mean;

    /// <summary>The standard error of the dissatisfied share; null where that of the score is.</summary>
    [JsonPropertyName("dissatisfiedShareStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DissatisfiedShareStandardError => _dissatisfied.StandardError;

    /// <summary>The percentage of satisfied minus that of dissatisfied weight, -100 to 100; null where there is no weight.</summary>
    [JsonPropertyName("netSatisfaction"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetSatisfaction => _net.Mean;

    /// <summary>The standard error of the net satisfaction, in points; null where that of the score is.</summary>
    [JsonPropertyName("netSatisfactionStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetSatisfactionStandardError => _net.StandardError;

    /// <summary>The weighted mean, in points of the scale; null where there is no weight.</summary>
    [JsonPropertyName("mean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Mean => _mean.Mean;

    /// <summary>The standard error of the mean, in points of the scale; null where that of the score is.</summary>
    [JsonPropertyName("meanStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? MeanStandardError => _mean.StandardError;

    /// <summary>Whether there are fewer responses than the definition's minimum; the score stands all the same.</summary>
    [JsonPropertyName("tooFew"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool HasTooFewResponses => Responses < Definition.MinimumResponses;

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CsatDefinition Definition { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        Sentence(
            "CSAT",
            Score is { } score ? score.ToString("0.0", provider ?? CultureInfo.InvariantCulture) + "%" : null,
            SurveyGuard.OneDecimal,
            Definition.MinimumResponses,
            provider);
}
