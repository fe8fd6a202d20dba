using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A customer satisfaction score with its counts, its uncertainty and its definition.</summary>
/// <remarks>
/// <c>Score = 100 satisfied / responses</c>; unanswered surveys are not in the denominator. Scores and limits are in points, 0 to
/// 100; shares are 0 to 1. Without responses they are null. Written to JSON, never read: keep the tally to add up later. Immutable
/// and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CsatResult : ScoreResult
{
    private readonly Rating _rating;

    /// <summary>Refuses to be read from JSON: read its ScoreTally.</summary>
    public CsatResult() => throw WrittenOnly.Refusal(nameof(CsatResult), "its ScoreTally");

    internal CsatResult(long satisfied, long dissatisfied, long responses, CsatDefinition definition)
        : base(definition, responses)
    {
        _rating = Rating.Calculate(ScoreTally.AdditiveIdentity);
        Definition = definition;
        Satisfied = satisfied;
        Dissatisfied = dissatisfied;
    }

    internal CsatResult(ScoreTally tally, CsatDefinition definition)
        : base(definition, tally.Count, tally.Unanswered, tally.OtherKind, tally.Invalid, tally.CountOf)
    {
        _rating = Rating.Calculate(tally);
        Definition = definition;
        Satisfied = tally.CountIn(definition.Satisfied);
        Dissatisfied = tally.CountIn(definition.Dissatisfied);
    }

    /// <summary>The percentage of satisfied answers, 0 to 100; null without responses.</summary>
    [JsonPropertyName("score")]
    public double? Score => Responses == 0 ? null : 100 * ((double)Satisfied / Responses);

    /// <summary>The answers in the satisfied band.</summary>
    [JsonPropertyName("satisfied")]
    public long Satisfied { get; }

    /// <summary>The answers in the dissatisfied band.</summary>
    [JsonPropertyName("dissatisfied")]
    public long Dissatisfied { get; }

    /// <summary>Satisfied over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("satisfiedShare")]
    public double? SatisfiedShare => Responses == 0 ? null : (double)Satisfied / Responses;

    /// <summary>Dissatisfied over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("dissatisfiedShare")]
    public double? DissatisfiedShare => Responses == 0 ? null : (double)Dissatisfied / Responses;

    /// <summary>The percentage of satisfied minus that of dissatisfied answers, -100 to 100; null without responses.</summary>
    [JsonPropertyName("netSatisfaction")]
    public double? NetSatisfaction => Responses == 0 ? null : 100 * ((double)(Satisfied - Dissatisfied) / Responses);

    /// <summary>The mean, in points of the scale; null without responses.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => _rating.Mean;

    /// <summary>The mean as a percentage of the highest point; null without responses or where that point is not above 0.</summary>
    [JsonPropertyName("percentOfMaximum")]
    public double? PercentOfMaximum => _rating.PercentOfMaximum;

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(1)]
    public CsatDefinition Definition { get; }

    internal override double? Headline => Score;

    internal Proportion Counts => new(Satisfied, Responses);

    /// <summary>An interval for the score in points, 0 to 100.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method; some may leave 0 to 100 and say so.</param>
    /// <returns>The interval; undefined without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>Computed at each call; Jeffreys and Clopper-Pearson cost some hundred microseconds, mid-P about a millisecond.</remarks>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(Counts, confidence, method).Scale(100);

    /// <summary>The Student t interval of the mean, in points of the scale.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval MeanInterval(double confidence = 0.95) => _rating.Interval(confidence);

    internal override ConfidenceInterval IntervalAt(double confidence) => Interval(confidence);
}
