using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>One contact between a customer and the company, or one leg of it.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe. That <see cref="End"/> does not precede
/// <see cref="Start"/> is checked by the metrics that use both.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Interaction
{
    /// <summary>Describes an interaction.</summary>
    /// <param name="id">The identifier of the interaction.</param>
    /// <param name="channel">The channel on which it took place.</param>
    /// <param name="direction">Who reached out in this interaction.</param>
    /// <param name="start">When it started.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or <paramref name="channel"/> is the empty channel.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not a defined one.</exception>
    [JsonConstructor]
    public Interaction(string id, ContactChannel channel, ContactDirection direction, DateTimeOffset start)
    {
        Id = id;
        Channel = channel;
        Direction = direction;
        Start = start;
    }

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="id">The identifier of the interaction.</param>
    /// <param name="channel">The channel on which it took place.</param>
    /// <param name="direction">Who reached out in this interaction.</param>
    /// <param name="start">When it started.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Interaction(string id, ContactChannel channel, ContactDirection direction, DateTime start) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier of the interaction.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonRequired]
    public string Id { get; init => field = Guard.Text(value, nameof(Id)); }

    /// <summary>The channel on which it took place.</summary>
    /// <exception cref="ArgumentException">The value is the empty channel.</exception>
    [JsonPropertyName("channel"), JsonRequired]
    public ContactChannel Channel { get; init => field = RecordGuard.Channel(value, nameof(Channel)); }

    /// <summary>Inbound when the customer reached out, outbound when the company did.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("direction"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactDirection Direction { get; init => field = Guard.Defined(value, nameof(Direction)); }

    /// <summary>When it started.</summary>
    [JsonPropertyName("start"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset Start { get; init; }

    /// <summary>When it ended, before wrap-up; null while it lasts or when unknown.</summary>
    [JsonPropertyName("end"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? End { get; init; }

    /// <summary>Joins the legs of one contact; null when the interaction is a contact of its own.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("contactId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContactId { get; init => field = Guard.OptionalText(value, nameof(ContactId)); }

    /// <summary>The customer; null when not identified.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CustomerId { get; init => field = Guard.OptionalText(value, nameof(CustomerId)); }

    /// <summary>The issue or case, where the source knows it.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("issueId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IssueId { get; init => field = Guard.OptionalText(value, nameof(IssueId)); }

    /// <summary>The touchpoint.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("touchpointId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TouchpointId { get; init => field = Guard.OptionalText(value, nameof(TouchpointId)); }

    /// <summary>On whose initiative: a callback is outbound, yet the customer initiated it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("initiatedBy"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContactInitiator? InitiatedBy { get; init => field = Guard.OptionalDefined(value, nameof(InitiatedBy)); }

    /// <summary>What it was about, as a path: "billing.refund" rolls up to "billing".</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("topic"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Topic { get; init => field = Guard.OptionalText(value, nameof(Topic)); }

    /// <summary>How waiting ended; null where there was no queue.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("queueOutcome"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QueueOutcome? QueueOutcome { get; init => field = Guard.OptionalDefined(value, nameof(QueueOutcome)); }

    /// <summary>Who or what handled it; null when nobody did, or when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("handledBy"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContactHandler? HandledBy { get; init => field = Guard.OptionalDefined(value, nameof(HandledBy)); }

    /// <summary>The agent.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("agentId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AgentId { get; init => field = Guard.OptionalText(value, nameof(AgentId)); }

    /// <summary>The team of the agent at the time.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("teamId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TeamId { get; init => field = Guard.OptionalText(value, nameof(TeamId)); }

    /// <summary>The time in the queue, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("queue"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Queue { get; init => field = Guard.OptionalDuration(value, nameof(Queue)); }

    /// <summary>The time talking or writing, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("talk"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Talk { get; init => field = Guard.OptionalDuration(value, nameof(Talk)); }

    /// <summary>The time on hold, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("hold"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Hold { get; init => field = Guard.OptionalDuration(value, nameof(Hold)); }

    /// <summary>The wrap-up time after the end, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("wrap"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Wrap { get; init => field = Guard.OptionalDuration(value, nameof(Wrap)); }

    /// <summary>How often it was handed to somebody else, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("transfers"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Transfers { get; init => field = Guard.OptionalAtLeast(value, 0, nameof(Transfers)); }

    /// <summary>What the agent recorded at the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("resolution"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContactResolution? Resolution { get; init => field = Guard.OptionalDefined(value, nameof(Resolution)); }

    /// <summary>Whether the first line could have resolved it at all.</summary>
    [JsonPropertyName("firstLineResolvable"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? FirstLineResolvable { get; init; }

    /// <summary>The customer's own answer to whether it was resolved.</summary>
    [JsonPropertyName("customerSaysResolved"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? CustomerSaysResolved { get; init; }

    /// <summary>The sentiment from -1 (negative) to 1 (positive); null when not scored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in -1 to 1.</exception>
    [JsonPropertyName("sentiment"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Sentiment { get; init => field = Guard.OptionalInRange(value, -1, 1, nameof(Sentiment)); }

    /// <summary>What it cost, in major units of <see cref="Currency"/>, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("cost"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; init => field = Guard.OptionalMoney(value, nameof(Cost)); }

    /// <summary>The currency of <see cref="Cost"/>, three letters A to Z (ISO 4217).</summary>
    /// <exception cref="ArgumentException">The value is not three letters A to Z.</exception>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init => field = RecordGuard.OptionalCurrency(value, nameof(Currency)); }

    /// <summary>Whether it ended in the wanted outcome, such as a sale.</summary>
    [JsonPropertyName("converted"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Converted { get; init; }

    /// <summary>Whether compliance flagged it.</summary>
    [JsonPropertyName("flagged"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Flagged { get; init; }

    /// <summary>When somebody came back to the customer about it; null when nobody did.</summary>
    [JsonPropertyName("followedUpAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? FollowedUpAt { get; init; }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes { get; init => field = value ?? AttributeDictionary.Empty; } = AttributeDictionary.Empty;

    /// <summary>The identifier, the direction, the channel and the start.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Interaction {Id}: {Direction} {Channel} at {Start:O}");
}
