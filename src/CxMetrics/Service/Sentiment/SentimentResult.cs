using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Sentiment with its counts, its uncertainty and its coverage.</summary>
/// <remarks>
/// <c>Mean = sum of scores / scored</c>, -1 to 1; <c>NetShare = (positive - negative) / scored</c>, -1 to 1. Contacts without a score are in
/// neither; <see cref="Coverage"/> says how many there are. Null where nothing was scored. Written to JSON, never read: keep the tally to
/// add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SentimentResult
{
    private readonly MomentTally _scores;

    /// <summary>Refuses to be read from JSON: read its SentimentTally.</summary>
    public SentimentResult() => throw WrittenOnly.Refusal(nameof(SentimentResult), "its SentimentTally");

    internal SentimentResult(SentimentTally tally, SentimentDefinition definition)
    {
        _scores = tally.Scores;
        Counts = new Trinomial(tally.Positive, tally.Neutral, tally.Negative);
        Excluded = tally.Excluded;
        Definition = definition;
        Coverage = new RateResult(
            $"coverage of {definition.Name}", new RateTally(tally.Count, checked(tally.Count + tally.Unscored), tally.Excluded));
    }

    /// <summary>The mean score, -1 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("mean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Mean => _scores.Mean;

    /// <summary>The 95 % Student t interval of the mean.</summary>
    [JsonPropertyName("meanInterval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval MeanInterval95 => MeanInterval();

    /// <summary>The share of positive minus the share of negative scores, -1 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("netShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetShare => Counts.Net;

    /// <summary>The 95 % score interval of the net share.</summary>
    [JsonPropertyName("netInterval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval NetInterval95 => NetInterval();

    /// <summary>The contacts with a score: the denominator of every share here.</summary>
    [JsonPropertyName("scored"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Scored => Counts.Total;

    /// <summary>The positive scores.</summary>
    [JsonPropertyName("positive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Positive => Counts.Positive;

    /// <summary>The neutral scores.</summary>
    [JsonPropertyName("neutral"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Neutral => Counts.Neutral;

    /// <summary>The negative scores.</summary>
    [JsonPropertyName("negative"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Negative => Counts.Negative;

    /// <summary>The share of positive scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("positiveShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PositiveShare => Share(Positive);

    /// <summary>The share of neutral scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("neutralShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NeutralShare => Share(Neutral);

    /// <summary>The share of negative scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("negativeShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NegativeShare => Share(Negative);

    /// <summary>The contacts within the scope that have a score, over all within the scope.</summary>
    [JsonPropertyName("coverage"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Coverage { get; }

    /// <summary>The contacts out of the scope, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SentimentDefinition Definition { get; }

    private Trinomial Counts { get; }

    /// <summary>The Student t interval of the mean, <c>mean +/- t(n - 1) s / sqrt(n)</c>.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two scores.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval MeanInterval(double confidence = 0.95) =>
        MeanIntervals.StudentT(_scores.Mean ?? 0, _scores.StandardDeviation ?? 0, _scores.Count, confidence);

    /// <summary>The score interval of the net share, which never leaves -1 to 1.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined where nothing was scored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval NetInterval(double confidence = 0.95) => TrinomialIntervals.Score(Counts, confidence);

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Mean is { } mean
            ? string.Create(
                culture,
                $"{Definition.Name}: mean {mean:0.000;-0.000;0.000} from {Scored:N0} of {Coverage.Denominator:N0} contacts, {MeanInterval95.ToString(null, culture)}; net share {100 * NetShare:0.0;-0.0;0.0}%")
            : string.Create(culture, $"{Definition.Name} is not defined: none of {Coverage.Denominator:N0} contacts is scored");
    }

    private double? Share(long count) => Scored == 0 ? null : (double)count / Scored;
}
