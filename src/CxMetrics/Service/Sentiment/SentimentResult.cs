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
public sealed record SentimentResult : TallyResult<SentimentTally, SentimentDefinition>
{
    /// <summary>The mean score, -1 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => Tally.Scores.Mean;

    /// <summary>The 95 % Student t interval of the mean.</summary>
    [JsonPropertyName("meanInterval95")]
    public ConfidenceInterval MeanInterval95 => MeanInterval();

    /// <summary>The share of positive minus the share of negative scores, -1 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("netShare")]
    public double? NetShare => Counts.Net;

    /// <summary>The 95 % score interval of the net share.</summary>
    [JsonPropertyName("netInterval95")]
    public ConfidenceInterval NetInterval95 => NetInterval();

    /// <summary>The contacts with a score: the denominator of every share here.</summary>
    [JsonPropertyName("scored")]
    public long Scored => Tally.Count;

    /// <summary>The positive scores.</summary>
    [JsonPropertyName("positive")]
    public long Positive => Tally.Positive;

    /// <summary>The neutral scores.</summary>
    [JsonPropertyName("neutral")]
    public long Neutral => Tally.Neutral;

    /// <summary>The negative scores.</summary>
    [JsonPropertyName("negative")]
    public long Negative => Tally.Negative;

    /// <summary>The share of positive scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("positiveShare")]
    public double? PositiveShare => Share(Positive);

    /// <summary>The share of neutral scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("neutralShare")]
    public double? NeutralShare => Share(Neutral);

    /// <summary>The share of negative scores, 0 to 1; null where nothing was scored.</summary>
    [JsonPropertyName("negativeShare")]
    public double? NegativeShare => Share(Negative);

    /// <summary>The contacts within the scope that have a score, over all within the scope.</summary>
    [JsonPropertyName("coverage")]
    public RateResult Coverage =>
        new($"coverage of {Definition.Name}", new RateTally(Scored, checked(Scored + Tally.Unscored), Excluded));

    private Trinomial Counts => new(Tally.Positive, Tally.Neutral, Tally.Negative);

    /// <summary>The Student t interval of the mean, <c>mean +/- t(n - 1) s / sqrt(n)</c>.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two scores.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval MeanInterval(double confidence = 0.95) =>
        Tally.Scores.MeanInterval(confidence);

    /// <summary>The score interval of the net share, which never leaves -1 to 1.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined where nothing was scored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval NetInterval(double confidence = 0.95) => Trinomials.Score(Counts, confidence);

    private protected override string Sentence(IFormatProvider culture) => Mean is { } mean
        ? string.Create(
            culture,
            $"{Definition.Name}: mean {mean:0.000;-0.000;0.000} from {Scored:N0} of {Plural.Of(Coverage.Denominator, "contact", culture)}, {MeanInterval95.ToString(null, culture)}; net share {100 * NetShare:0.0;-0.0;0.0}%")
        : $"{Definition.Name} is not defined: {(Coverage.Denominator == 0 ? "no contacts counted" : "no scores in " + Plural.Of(Coverage.Denominator, "contact", culture))}{Excluded.InBrackets(culture)}";

    private double? Share(long count) => Scored == 0 ? null : (double)count / Scored;
}
