using System.Text;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A weighted survey score with its weights, its uncertainty, its design and its definition.</summary>
/// <typeparam name="TDefinition">The definition of the score, such as <see cref="NpsDefinition"/>.</typeparam>
/// <remarks>
/// Every figure is a weighted mean, <c>sum(w y) / sum(w)</c>: of 100, 0 and -100 for promoters, passives and detractors, of 100 for
/// satisfied answers, of the scores themselves for a CES. Weights are stated as they are, never trimmed: see <see cref="EffectiveResponses"/>
/// and <see cref="LargestWeightShare"/>. Without weight every figure is null. Written to JSON, never read: keep the tally to add up later.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record WeightedResult<TDefinition> : ScoreResult
    where TDefinition : class
{
    // One answer that decides a tenth of the figure, and more than twice its even share of it, should be looked at.
    private const double NotableShare = 0.1;
    private const double NotableMultiple = 2;

    private readonly WeightedMean _score;
    private readonly WeightedScoreTally _tally;

    /// <summary>Refuses to be read from JSON: read its WeightedScoreTally.</summary>
    public WeightedResult() => throw WrittenOnly.Refusal("WeightedResult", "its WeightedScoreTally");

    internal WeightedResult(WeightedSample sample, IScoreDefinition definition)
        : base(definition, sample.Tally.Count, sample.Tally.Unanswered, sample.Tally.OtherKind, sample.Tally.Invalid, sample.Tally.CountOf)
    {
        _tally = sample.Tally;
        _score = definition.ScoreOf(sample);
        Figures = new ValueTable<string, WeightedMean>(definition.FiguresOf(sample));
        ShareCovariance = sample.Covariance(definition.Positive, definition.Negative);
        SingleUnitStrata = sample.SingleUnitStrata;
        Design = sample.Design;
    }

    /// <summary>
    /// The score: points of an NPS, -100 to 100, the percentage of a CSAT, or the mean of a CES in points of its scale; null where there is
    /// no weight.
    /// </summary>
    [JsonPropertyName("score")]
    public double? Score => _score.Mean;

    /// <summary>
    /// The linearised standard error of the score, in its unit; null for fewer than two sampling units with weight, or where a stratum has
    /// a single one and the design has no rule for it.
    /// </summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => _score.StandardError;

    /// <summary>Sampling units minus strata, of those that carry weight; null where there is no weight.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public long? DegreesOfFreedom => _score.DegreesOfFreedom;

    /// <summary>
    /// The variance of the score over that of a simple random sample of as many answers, drawn with replacement; null where either is not
    /// defined or all answers are alike.
    /// </summary>
    [JsonPropertyName("designEffect")]
    public double? DesignEffect => _score.DesignEffect;

    /// <summary>The figures beside the score by name, each with its own standard error.</summary>
    /// <remarks>
    /// Shares are 0 to 1, nets -100 to 100, means in points of the scale. For an NPS "promoterShare", "passiveShare", "detractorShare"
    /// and "mean"; for a CSAT "satisfiedShare", "dissatisfiedShare", "netSatisfaction" and "mean"; for a CES "easyShare" and "netEase".
    /// </remarks>
    [JsonPropertyName("figures")]
    public IReadOnlyDictionary<string, WeightedMean> Figures { get; }

    /// <summary>
    /// The covariance of the two shares that make a net figure, such as those of promoters and detractors; null where the standard error
    /// is.
    /// </summary>
    [JsonPropertyName("shareCovariance")]
    public double? ShareCovariance { get; }

    /// <summary>The answers of weight 0, which do not affect the figures.</summary>
    [JsonPropertyName("zeroWeights")]
    public long ZeroWeights => _tally.ZeroWeights;

    /// <summary>The sum of the weights: the denominator.</summary>
    [JsonPropertyName("totalWeight")]
    public double TotalWeight => _tally.TotalWeight;

    /// <summary>Kish's effective number of responses, <c>sum(w)^2 / sum(w^2)</c>; null where there is no weight.</summary>
    [JsonPropertyName("effectiveResponses")]
    public double? EffectiveResponses => Kish.EffectiveSize(TotalWeight, _tally.TotalSquaredWeight);

    /// <summary>Kish's design effect of unequal weights, <c>n sum(w^2) / sum(w)^2</c>; null where there is no weight.</summary>
    [JsonPropertyName("kishDesignEffect")]
    public double? KishDesignEffect => Kish.DesignEffect(Responses, TotalWeight, _tally.TotalSquaredWeight);

    /// <summary>The smallest weight of an answer; null without responses.</summary>
    [JsonPropertyName("smallestWeight")]
    public double? SmallestWeight => _tally.SmallestWeight;

    /// <summary>The largest weight of an answer; null without responses.</summary>
    [JsonPropertyName("largestWeight")]
    public double? LargestWeight => _tally.LargestWeight;

    /// <summary>The largest weight over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("largestWeightShare")]
    public double? LargestWeightShare => TotalWeight > 0 ? LargestWeight / TotalWeight : null;

    /// <summary>The strata with a single sampling unit: what they add to the variance is by the rule of the design, by default no standard error.</summary>
    [JsonPropertyName("singleUnitStrata")]
    public IReadOnlyList<string> SingleUnitStrata { get; }

    /// <summary>The sampling design that the standard errors rest on.</summary>
    [JsonPropertyName("design")]
    public SurveyDesign Design { get; }

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(1)]
    public TDefinition Definition => (TDefinition)Scoring;

    internal override double? Headline => Score;

    internal override string Metric => CxMetrics.Scoring.WeightedMetric(Scoring);

    internal override string Missing => "weight";

    /// <summary>An interval for the score, in its unit, not cut to what is possible.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined without a standard error, and by Student t without degrees of freedom.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT) =>
        _score.Interval(confidence, method);

    internal override ConfidenceInterval IntervalAt(double confidence) => Interval(confidence);

    /// <summary>The sentence of every score, and what is remarkable about the weights.</summary>
    private protected override string Sentence(IFormatProvider culture)
    {
        if (Score is null)
        {
            return Metric + (Responses == 0 ? " is not defined: no responses" + LeftOut.InBrackets(culture) : " is not defined: no response has a weight");
        }

        StringBuilder text = new(base.Sentence(culture));
        if (EffectiveResponses < Responses / 2.0)
        {
            text.Append(culture, $"; the weights leave an effective {EffectiveResponses:N1}");
        }

        if (LargestWeightShare > NotableShare && LargestWeightShare * Responses > NotableMultiple)
        {
            text.Append(culture, $"; one answer carries {100 * LargestWeightShare:0.#}% of the weight");
        }

        if (SingleUnitStrata.Count > 0)
        {
            text.Append(StandardError is null ? "; no standard error, since only one unit was drawn in " : "; only one unit was drawn in ")
                .AppendJoin(", ", SingleUnitStrata);
        }

        return text.ToString();
    }
}
