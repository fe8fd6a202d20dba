using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A customer effort score with its counts, its uncertainty and its definition.</summary>
/// <remarks>
/// The mean and its limits are in points of the scale, and the definition says which end is the good one; shares are 0 to 1. Without
/// responses they are null. Written to JSON, never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CesResult : ScoreResult
{
    private readonly Rating _rating;

    /// <summary>Refuses to be read from JSON: read its ScoreTally.</summary>
    public CesResult() => throw WrittenOnly.Refusal(nameof(CesResult), "its ScoreTally");

    internal CesResult(ScoreTally tally, CesDefinition definition)
        : base(definition, tally.Count, tally.Unanswered, tally.OtherKind, tally.Invalid, tally.CountOf)
    {
        _rating = Rating.Calculate(tally);
        Definition = definition;
        Easy = tally.CountIn(definition.Easy);
        VeryEasy = tally.CountIn(definition.VeryEasy);
        Hard = tally.CountIn(definition.Hard);
    }

    /// <summary>The mean, in points of the scale; null without responses.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => _rating.Mean;

    /// <summary>The sample standard deviation, divisor <c>n - 1</c>, in points of the scale; null for fewer than two responses.</summary>
    [JsonPropertyName("standardDeviation")]
    public double? StandardDeviation => _rating.StandardDeviation;

    /// <summary>The answers in the easy band.</summary>
    [JsonPropertyName("easy")]
    public long Easy { get; }

    /// <summary>The answers on the good side of <see cref="NetEase"/>.</summary>
    [JsonPropertyName("veryEasy")]
    public long VeryEasy { get; }

    /// <summary>The answers on the bad side of <see cref="NetEase"/>.</summary>
    [JsonPropertyName("hard")]
    public long Hard { get; }

    /// <summary>Easy answers over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("easyShare")]
    public double? EasyShare => Responses == 0 ? null : (double)Easy / Responses;

    /// <summary>The percentage of very easy minus that of hard answers, -100 to 100; null without responses.</summary>
    [JsonPropertyName("netEase")]
    public double? NetEase => Responses == 0 ? null : 100 * ((double)(VeryEasy - Hard) / Responses);

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(1)]
    public CesDefinition Definition { get; }

    internal override double? Headline => Mean;

    internal SampleMoments Moments => _rating.Moments;

    /// <summary>The Student t interval of the mean, in points of the scale.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95) => _rating.Interval(confidence);

    /// <summary>An interval for the easy share, 0 to 1.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method; some may leave 0 to 1 and say so.</param>
    /// <returns>The interval; undefined without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public ConfidenceInterval EasyShareInterval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(new Proportion(Easy, Responses), confidence, method);

    /// <summary>The score interval of the net ease, in points, -100 to 100.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval NetEaseInterval(double confidence = 0.95) =>
        Trinomials.Score(new Trinomial(VeryEasy, Responses - VeryEasy - Hard, Hard), confidence).Scale(100);

    internal override ConfidenceInterval IntervalAt(double confidence) => Interval(confidence);
}
