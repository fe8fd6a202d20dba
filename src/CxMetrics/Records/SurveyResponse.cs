using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A survey that was sent to somebody, answered or not.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe. A score that is not on the scale is a fact
/// about the source; the tallies refuse or count it.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SurveyResponse
{
    /// <summary>Describes a survey response.</summary>
    /// <param name="id">The identifier of the response, unique among those tallied together.</param>
    /// <param name="kind">The question that it answers.</param>
    /// <param name="scale">The scale on which it was asked.</param>
    /// <param name="score">The score; null when the survey was not answered.</param>
    /// <param name="weight">The sampling weight, finite and at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="scale"/> is the empty scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined one, or <paramref name="weight"/> is negative or not finite.</exception>
    [JsonConstructor]
    public SurveyResponse(string id, SurveyKind kind, SurveyScale scale, int? score = null, double weight = 1)
    {
        Id = id;
        Kind = kind;
        Scale = scale;
        Score = score;
        Weight = weight;
    }

    /// <summary>The identifier of the response, unique among those tallied together.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonRequired]
    public string Id
    {
        get;
        init => field = Guard.Text(value, nameof(Id));
    }

    /// <summary>The question that it answers, so that a CSAT on 0 to 10 never ends up in an NPS.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("kind"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SurveyKind Kind
    {
        get;
        init => field = Guard.Defined(value, nameof(Kind));
    }

    /// <summary>The scale on which it was asked.</summary>
    /// <exception cref="ArgumentException">The value is the empty scale, which has one point.</exception>
    [JsonPropertyName("scale"), JsonRequired]
    public SurveyScale Scale
    {
        get;
        init => field = RecordGuard.Scale(value, nameof(Scale));
    }

    /// <summary>The score; null when the survey was not answered, which is not a passive.</summary>
    [JsonPropertyName("score"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Score { get; init; }

    /// <summary>The sampling weight, 1 by default, finite and at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    [JsonPropertyName("weight"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Weight
    {
        get;
        init => field = Guard.Weight(value, nameof(Weight));
    }

    /// <summary>Who was asked, where that is not the customer.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("respondentId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RespondentId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(RespondentId));
    }

    /// <summary>The customer.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CustomerId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(CustomerId));
    }

    /// <summary>The account of the customer.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("accountId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccountId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(AccountId));
    }

    /// <summary>The interaction that the survey asks about; null for a relationship survey.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("interactionId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InteractionId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(InteractionId));
    }

    /// <summary>The touchpoint that the survey asks about.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("touchpointId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TouchpointId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(TouchpointId));
    }

    /// <summary>The agent whom the customer dealt with.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("agentId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AgentId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(AgentId));
    }

    /// <summary>When the survey was sent; null when unknown.</summary>
    [JsonPropertyName("sentAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When it was delivered; null when it was not, or when unknown.</summary>
    [JsonPropertyName("deliveredAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was answered; null when it was not, or when unknown.</summary>
    [JsonPropertyName("answeredAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The stratum of the sampling design.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("stratum"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stratum
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Stratum));
    }

    /// <summary>The cluster (primary sampling unit) of the sampling design.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("cluster"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cluster
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Cluster));
    }

    /// <summary>The revenue of the account, in major units of one currency, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("accountRevenue"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? AccountRevenue
    {
        get;
        init => field = Guard.OptionalMoney(value, nameof(AccountRevenue));
    }

    /// <summary>What the answer is about; empty by default; null means empty.</summary>
    [JsonPropertyName("topics")]
    public TopicList Topics
    {
        get;
        init => field = value ?? TopicList.Empty;
    } = TopicList.Empty;

    /// <summary>The free text, as the customer wrote it, blank or not.</summary>
    [JsonPropertyName("comment"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comment
    {
        get;
        init => field = value is null ? null : Guard.Whole(value, nameof(Comment), nameof(Comment));
    }

    /// <summary>When somebody came back to the customer about it; null when nobody did.</summary>
    [JsonPropertyName("followedUpAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? FollowedUpAt { get; init; }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The identifier, the question, the score and the scale.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Survey response {Id}: {Kind} {Score?.ToString(CultureInfo.InvariantCulture) ?? "unanswered"} on {Scale}");
}
