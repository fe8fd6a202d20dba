using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Scores of sentiment, their bands and the contacts without one: the evidence for a mean and a net share.</summary>
/// <remarks>
/// <c>Count + Unscored + Excluded.Total</c> is everything received. Counts and sums are exact: halves add up to the whole, bit by bit. JSON:
/// versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SentimentTally : DefinedTally<SentimentTally, SentimentDefinition>
{
    /// <summary>The scores themselves, with their mean and their spread; those of contacts without one are missing.</summary>
    [JsonPropertyName("scores"), JsonRequired]
    public MomentTally Scores { get; init => field = Guard.NotNull(value, nameof(Scores)); } = MomentTally.AdditiveIdentity;

    /// <summary>The scores in the positive band.</summary>
    [JsonPropertyName("positive"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Positive { get; init => field = Guard.Count(value, nameof(Positive)); }

    /// <summary>The scores in the negative band.</summary>
    [JsonPropertyName("negative"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Negative { get; init => field = Guard.Count(value, nameof(Negative)); }

    /// <summary>The scores in the neutral band.</summary>
    [JsonIgnore]
    public long Neutral => Count - Positive - Negative;

    /// <summary>The contacts within the scope without a score.</summary>
    [JsonIgnore]
    public long Unscored => Scores.Missing;

    private protected override long Counted => Scores.Count;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Count, "score", CultureInfo.InvariantCulture)}, {Positive:N0} positive, {Negative:N0} negative, {Unscored:N0} unscored, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        (Scores.Minimum < -1 || Scores.Maximum > 1 ? $"\"scores\" is {Scores}; expected scores from -1 to 1." : null)
        ?? Exceeds(Positive, Count, "positive")
        ?? Exceeds(Negative, Count - Positive, "negative")
        ?? base.Contradiction;

    private protected override SentimentTally Plus(SentimentTally other) => this with
    {
        Scores = Scores + other.Scores,
        Positive = ExactCount.Add(Positive, other.Positive, "positive scores"),
        Negative = ExactCount.Add(Negative, other.Negative, "negative scores"),
    };
}
