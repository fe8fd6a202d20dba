using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>What every weighted survey result has: how many answered, what they weigh, and how certain the headline figure is.</summary>
/// <remarks>
/// Weights are stated as they are, never trimmed: see <see cref="EffectiveResponses"/> and <see cref="LargestWeightShare"/>. Without
/// weight every estimate is null. Written to JSON, never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public abstract record WeightedResult
{
    // One answer that decides a tenth of the figure, and more than twice its even share of it, should be looked at.
    private const double NotableShare = 0.1;
    private const double NotableMultiple = 2;

    private readonly WeightedMean _headline;
    private readonly WeightedScoreTally _tally;

    /// <summary>Refuses to be read from JSON: read its WeightedScoreTally.</summary>
    private protected WeightedResult() => throw WrittenOnly.Refusal(GetType().Name, "its WeightedScoreTally");

    private protected WeightedResult(WeightedSample sample, WeightedMean headline)
    {
        _headline = headline;
        _tally = sample.Tally;
        Design = sample.Design;
        SingleUnitStrata = sample.SingleUnitStrata;
    }

    /// <summary>
    /// The linearised standard error of the headline figure, in its unit; null for fewer than two sampling units with weight, or where a
    /// stratum has a single one.
    /// </summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError => _headline.StandardError;

    /// <summary>The 95 % Student t interval of the headline figure, in its unit, not cut to what is possible.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>Sampling units minus strata, of those that carry weight; null where there is no weight.</summary>
    [JsonPropertyName("degreesOfFreedom"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? DegreesOfFreedom => _headline.DegreesOfFreedom;

    /// <summary>
    /// The variance of the headline figure over that of a simple random sample of as many answers, drawn with replacement; null where
    /// either is not defined or all answers are alike.
    /// </summary>
    [JsonPropertyName("designEffect"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? DesignEffect => _headline.DesignEffect;

    /// <summary>All answers on the scale, those of weight 0 included.</summary>
    [JsonPropertyName("responses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Responses => _tally.Count;

    /// <summary>The answers of weight 0, which have no say in the estimates.</summary>
    [JsonPropertyName("zeroWeights"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ZeroWeights => _tally.ZeroWeights;

    /// <summary>The sum of the weights: the denominator.</summary>
    [JsonPropertyName("totalWeight"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double TotalWeight => _tally.TotalWeight;

    /// <summary>Kish's effective number of responses, <c>sum(w)^2 / sum(w^2)</c>; null where there is no weight.</summary>
    [JsonPropertyName("effectiveResponses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? EffectiveResponses => Kish.EffectiveSize(TotalWeight, _tally.TotalSquaredWeight);

    /// <summary>Kish's design effect of unequal weights, <c>n sum(w^2) / sum(w)^2</c>; null where there is no weight.</summary>
    [JsonPropertyName("kishDesignEffect"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? KishDesignEffect => Kish.DesignEffect(Responses, TotalWeight, _tally.TotalSquaredWeight);

    /// <summary>The smallest weight of an answer; null without responses.</summary>
    [JsonPropertyName("smallestWeight"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? SmallestWeight => _tally.SmallestWeight;

    /// <summary>The largest weight of an answer; null without responses.</summary>
    [JsonPropertyName("largestWeight"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LargestWeight => _tally.LargestWeight;

    /// <summary>The largest weight over the total, 0 to 1; null where there is no weight.</summary>
    [JsonPropertyName("largestWeightShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LargestWeightShare => TotalWeight > 0 ? LargestWeight / TotalWeight : null;

    /// <summary>The surveys without an answer, which are not in the denominator.</summary>
    [JsonPropertyName("unanswered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Unanswered => _tally.Unanswered;

    /// <summary>The responses to another kind of question, which were skipped.</summary>
    [JsonPropertyName("otherKind"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long OtherKind => _tally.OtherKind;

    /// <summary>The facts that could not be right, which were left out.</summary>
    [JsonPropertyName("invalid"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Invalid => _tally.Invalid;

    /// <summary>The strata with a single sampling unit: because of them there is no standard error.</summary>
    [JsonPropertyName("singleUnitStrata"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<string> SingleUnitStrata { get; }

    /// <summary>The sampling design that the standard errors rest on.</summary>
    [JsonPropertyName("design"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SurveyDesign Design { get; }

    /// <summary>An interval for the headline figure, in its unit, not cut to what is possible.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined without a standard error, and by Student t without degrees of freedom.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, WeightedInterval method = WeightedInterval.StudentT) =>
        _headline.Interval(confidence, method);

    /// <summary>One sentence: the figure, its responses, its interval, and what is remarkable about the weights.</summary>
    private protected string Sentence(string metric, string? figure, string limits, int minimumResponses, IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string name = "Weighted " + metric;
        if (figure is null)
        {
            return name + (Responses == 0 ? " is not defined: no responses" : " is not defined: no response has a weight");
        }

        int? tooFewUnder = Responses < minimumResponses ? minimumResponses : null;
        StringBuilder text = new(SurveyGuard.Sentence(
            name, figure, Responses, Interval95.ToString(limits, provider), tooFewUnder, provider));
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
            text.Append("; no standard error, since only one unit was drawn in ").AppendJoin(", ", SingleUnitStrata);
        }

        return text.ToString();
    }
}
