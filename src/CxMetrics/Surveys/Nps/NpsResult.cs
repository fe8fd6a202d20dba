using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A Net Promoter Score with its counts, its uncertainty and its definition.</summary>
/// <remarks>
/// <c>Score = 100 (promoters - detractors) / responses</c>; passives are in the denominator, unanswered surveys are not. Scores,
/// standard errors and limits are in points, -100 to 100; shares are 0 to 1. Without responses they are null. Written to JSON,
/// never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NpsResult : ScoreResult
{
    /// <summary>Refuses to be read from JSON: read its ScoreTally.</summary>
    public NpsResult() => throw WrittenOnly.Refusal(nameof(NpsResult), "its ScoreTally");

    internal NpsResult(Trinomial counts, NpsDefinition definition, ScoreTally? tally = null)
        : base(definition, counts.Total, tally?.Unanswered ?? 0, tally?.OtherKind ?? 0, tally?.Invalid ?? 0, tally is null ? null : tally.CountOf)
    {
        Counts = counts;
        Definition = definition;
    }

    /// <summary>The score in points, -100 to 100; null without responses.</summary>
    [JsonPropertyName("score")]
    public double? Score => Responses == 0 ? null : 100 * ((double)(Promoters - Detractors) / Responses);

    /// <summary>The answers in the promoters' band.</summary>
    [JsonPropertyName("promoters")]
    public long Promoters => Counts.Positive;

    /// <summary>The answers between the bands.</summary>
    [JsonPropertyName("passives")]
    public long Passives => Counts.Neutral;

    /// <summary>The answers in the detractors' band.</summary>
    [JsonPropertyName("detractors")]
    public long Detractors => Counts.Negative;

    /// <summary>Promoters over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("promoterShare")]
    public double? PromoterShare => Share(Promoters);

    /// <summary>Passives over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("passiveShare")]
    public double? PassiveShare => Share(Passives);

    /// <summary>Detractors over responses, 0 to 1; null without responses.</summary>
    [JsonPropertyName("detractorShare")]
    public double? DetractorShare => Share(Detractors);

    /// <summary>The standard error of the score in points, <c>100 sqrt((p + d - (p - d)^2) / n)</c>; null without responses.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => 100 * Counts.StandardError;

    /// <summary>The definition that the score was computed under.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(1)]
    public NpsDefinition Definition { get; }

    internal Trinomial Counts { get; }

    internal override double? Headline => Score;

    /// <summary>An interval for the score in points.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined without responses, and for Student's t with one response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// Computed at each call: the Dirichlet intervals cost about a millisecond, score and Student's t some microseconds, the others some
    /// hundred nanoseconds.
    /// </remarks>
    public ConfidenceInterval Interval(double confidence = 0.95, NpsInterval method = NpsInterval.Score) =>
        (Guard.Defined(method) switch
        {
            NpsInterval.AdjustedWald3T => Trinomials.AdjustedWald3T(Counts, confidence),
            NpsInterval.AdjustedWald3U => Trinomials.AdjustedWald3U(Counts, confidence),
            NpsInterval.AdjustedWald4T => Trinomials.AdjustedWald4T(Counts, confidence),
            NpsInterval.Wald => Trinomials.Wald(Counts, confidence),
            NpsInterval.StudentT => Trinomials.StudentT(Counts, confidence),
            NpsInterval.Goodman => Trinomials.Goodman(Counts, confidence),
            NpsInterval.DirichletJeffreys => Trinomials.Dirichlet(Counts, confidence, DirichletPrior.Jeffreys),
            NpsInterval.DirichletUniform => Trinomials.Dirichlet(Counts, confidence, DirichletPrior.Uniform),
            _ => Trinomials.Score(Counts, confidence),
        }).Scale(100);

    internal override ConfidenceInterval IntervalAt(double confidence) => Interval(confidence);

    private double? Share(long count) => Responses == 0 ? null : (double)count / Responses;
}
