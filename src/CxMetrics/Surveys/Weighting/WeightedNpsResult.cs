using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A weighted Net Promoter Score with its weights, its uncertainty, its design and its definition.</summary>
/// <remarks>
/// <c>Score = 100 (weight of promoters - weight of detractors) / total weight</c>. The score, its standard error and its limits are in
/// points, shares and their standard errors 0 to 1. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedNpsResult : WeightedResult
{
    private const double Points = 100;
    private readonly WeightedMean _promoters;
    private readonly WeightedMean _detractors;
    private readonly WeightedMean _mean;

    /// <summary>Refuses to be read from JSON: read its WeightedScoreTally.</summary>
    public WeightedNpsResult() => throw WrittenOnly.Refusal(nameof(WeightedNpsResult), "its WeightedScoreTally");

    internal WeightedNpsResult(WeightedSample sample, NpsDefinition definition)
        : this(sample, definition, sample.Net(definition.Promoters, definition.Detractors).Scale(Points))
    {
    }

    private WeightedNpsResult(WeightedSample sample, NpsDefinition definition, WeightedMean score)
        : base(sample, score)
    {
        Score = score.Mean;
        Definition = definition;
        _promoters = sample.Share(definition.Promoters);
        _detractors = sample.Share(definition.Detractors);
        _mean = sample.Mean();
        PassiveShare = sample.ShareOutside(definition.Promoters, definition.Detractors).Mean;
        ShareCovariance = sample.Covariance(definition.Promoters, definition.Detractors);
    }

    /// <summary>The score in points, -100 to 100; null where there is no weight.</summary>
    [JsonPropertyName("score"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Score { get; }

    /// <summary>The weight of the promoters over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("promoterShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PromoterShare => _promoters.Mean;

    /// <summary>The weight of the passives over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("passiveShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PassiveShare { get; }

    /// <summary>The weight of the detractors over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("detractorShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DetractorShare => _detractors.Mean;

    /// <summary>The standard error of the promoters' share; null where that of the score is.</summary>
    [JsonPropertyName("promoterShareStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PromoterShareStandardError => _promoters.StandardError;

    /// <summary>The standard error of the detractors' share; null where that of the score is.</summary>
    [JsonPropertyName("detractorShareStandardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DetractorShareStandardError => _detractors.StandardError;

    /// <summary>The covariance of the two shares; null where the standard error of the score is.</summary>
    [JsonPropertyName("shareCovariance"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? ShareCovariance { get; }

    /// <summary>The weighted mean of the scores, in points of the scale; null where there is no weight.</summary>
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
    public NpsDefinition Definition { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        Sentence(
            "NPS",
            Score?.ToString(SurveyGuard.OneDecimal, provider ?? CultureInfo.InvariantCulture),
            SurveyGuard.OneDecimal,
            Definition.MinimumResponses,
            provider);
}
