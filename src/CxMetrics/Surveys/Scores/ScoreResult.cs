using System.Globalization;
using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>What every survey score has: how many answered, what was left out, and how certain the score is.</summary>
/// <remarks>Written to JSON, never read: keep the tally to add up later. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public abstract record ScoreResult
{
    /// <summary>For a type that then refuses to be read from JSON.</summary>
    private protected ScoreResult() => Scoring = null!;

    // Fewer may well miss the upper end of a scale by chance.
    private const int EnoughToReach = 5;

    private readonly int? _short;

    private protected ScoreResult(
        IScoreDefinition scoring, long responses, long unanswered = 0, long otherKind = 0, long invalid = 0, Func<int, long>? countOf = null)
    {
        Scoring = scoring;
        Responses = responses;
        Unanswered = unanswered;
        OtherKind = otherKind;
        Invalid = invalid;
        _short = countOf is null || responses < EnoughToReach ? null : HighestIfShort(scoring, countOf);
    }

    /// <summary>All answers on the scale, those of weight 0 included.</summary>
    [JsonPropertyName("responses")]
    public long Responses { get; }

    /// <summary>The surveys without an answer, which do not count.</summary>
    [JsonPropertyName("unanswered")]
    public long Unanswered { get; }

    /// <summary>The responses to another kind of question, which were skipped.</summary>
    [JsonPropertyName("otherKind")]
    public long OtherKind { get; }

    /// <summary>The invalid facts, which were left out.</summary>
    [JsonPropertyName("invalid")]
    public long Invalid { get; }

    /// <summary>The 95 % interval of the score in its unit, by the default method.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => IntervalAt(0.95);

    /// <summary>Whether there are fewer responses than the definition's minimum; the score is given all the same.</summary>
    [JsonPropertyName("hasTooFewResponses")]
    public bool HasTooFewResponses => Responses < Scoring.MinimumResponses;

    internal IScoreDefinition Scoring { get; }

    /// <summary>The score that the result is named after: points of NPS, a percentage for CSAT, the mean for CES.</summary>
    internal abstract double? Headline { get; }

    internal virtual string Metric => Scoring.Metric;

    /// <summary>What is missing where there is no score.</summary>
    internal virtual string Missing => "responses";

    internal abstract ConfidenceInterval IntervalAt(double confidence);

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public sealed override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) => Sentence(provider ?? CultureInfo.InvariantCulture);

    /// <summary>What did not answer, for a sentence that says that nothing did.</summary>
    private protected ReasonCounts LeftOut =>
        ReasonCounts.None.With(ExclusionReasons.Unanswered, Unanswered).With(ExclusionReasons.OtherKind, OtherKind).With("invalid", Invalid);

    private protected virtual string Sentence(IFormatProvider culture) =>
        SurveyGuard.Sentence(
            Metric,
            Headline is { } score ? score.ToString(Scoring.Format, culture) + Scoring.Unit : null,
            Responses,
            Interval95.ToString(Scoring.Format, culture),
            HasTooFewResponses ? Scoring.MinimumResponses : null,
            culture,
            LeftOut)
        + (_short is { } highest ? string.Create(culture, $"; no answer is above {Scoring.Scale.Text(highest)}: check that the scale was {Scoring.Scale}") : "");

    /// <summary>The highest answer where none reaches the upper band, as when one to five were asked and zero to ten are scored.</summary>
    private static int? HighestIfShort(IScoreDefinition scoring, Func<int, long> countOf)
    {
        int upper = Math.Max(scoring.Positive.Lowest, scoring.Negative.Lowest);
        int highest = scoring.Scale.Maximum;
        while (highest > scoring.Scale.Minimum && countOf(highest) == 0)
        {
            highest--;
        }

        return highest < upper && scoring.Scale.Points > 2 ? highest : null;
    }
}
