using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A customer satisfaction score with its counts, its uncertainty and its definition.</summary>
/// <remarks>
/// <c>Score = 100 satisfied / responses</c>; unanswered surveys are not in the denominator. Scores and limits are in points, 0 to
/// 100; shares are 0 to 1. Without responses they are null. Written to JSON, never read: keep the tally to add up later. Immutable
/// and thread-safe.
/// </remarks>
public sealed record CsatResult
{
    private readonly RatingResult _rating;

    internal CsatResult(ScoreTally tally, CsatDefinition definition)
    {
        _rating = Rating.Calculate(tally);
        Definition = definition;
        Satisfied = tally.CountIn(definition.Satisfied);
        Dissatisfied = tally.CountIn(definition.Dissatisfied);
        Responses = tally.Count;
        Unanswered = tally.Unanswered;
        OtherKind = tally.OtherKind;
        Invalid = tally.Invalid;
    }

    /// <summary>The percentage of satisfied answers, 0 to 100; null without responses.</summary>
    [JsonPropertyName("score")]
    public double? Score => Responses == 0 ? null : 100d * Satisfied / Responses;

    /// <summary>The answers in the satisfied band.</summary>
    [JsonPropertyName("satisfied")]
    public long Satisfied { get; }

    /// <summary>The answers in the dissatisfied band.</summary>
    [JsonPropertyName("dissatisfied")]
    public long Dissatisfied { get; }

    /// <summary>All answers on the scale: the denominator.</summary>
    [JsonPropertyName("responses")]
    public long Responses { get; }

    /// <summary>The surveys without an answer, which are not in the denominator.</summary>
    [JsonPropertyName("unanswered")]
    public long Unanswered { get; }

    /// <summary>The responses to another kind of question, which were skipped.</summary>
    [JsonPropertyName("otherKind")]
    public long OtherKind { get; }

    /// <summary>The facts that could not be right, which were left out.</summary>
    [JsonPropertyName("invalid")]
    public long Invalid { get; }

    /// <summary>Satisfied over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("satisfiedShare")]
    public double? SatisfiedShare => Responses == 0 ? null : (double)Satisfied / Responses;

    /// <summary>Dissatisfied over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("dissatisfiedShare")]
    public double? DissatisfiedShare => Responses == 0 ? null : (double)Dissatisfied / Responses;

    /// <summary>The percentage of satisfied minus that of dissatisfied answers, -100 to 100; null without responses.</summary>
    [JsonPropertyName("netSatisfaction")]
    public double? NetSatisfaction => Responses == 0 ? null : 100d * (Satisfied - Dissatisfied) / Responses;

    /// <summary>The mean, in points of the scale; null without responses.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => _rating.Mean;

    /// <summary>The mean as a percentage of the highest point; null without responses or where that point is not above 0.</summary>
    [JsonPropertyName("percentOfMaximum")]
    public double? PercentOfMaximum => _rating.PercentOfMaximum;

    /// <summary>The 95 % Wilson interval of the score, 0 to 100.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>Whether there are fewer responses than the definition's minimum; the score stands all the same.</summary>
    [JsonPropertyName("tooFew")]
    public bool HasTooFewResponses => Responses < Definition.MinimumResponses;

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition")]
    public CsatDefinition Definition { get; }

    /// <summary>The Wilson interval of the score, 0 to 100.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95) =>
        ProportionIntervals.Wilson(Satisfied, Responses, confidence).Scale(100);

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        SurveyGuard.Sentence(
            "CSAT",
            Score is { } score ? score.ToString("0.0", provider ?? CultureInfo.InvariantCulture) + "%" : null,
            Responses,
            Interval95,
            HasTooFewResponses ? Definition.MinimumResponses : null,
            provider);
}
