using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A customer's request that a company keeps track of until it is solved.</summary>
/// <remarks>
/// Its history is in its <see cref="TicketEvent"/>s. <see cref="Status"/>, <see cref="FirstReplyAt"/>,
/// <see cref="SolvedAt"/> and <see cref="AgentReplies"/> are for sources without events, and not read where a ticket has any.
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Ticket
{
    /// <summary>Describes a ticket.</summary>
    /// <param name="id">The identifier of the ticket.</param>
    /// <param name="createdAt">When it was created.</param>
    /// <param name="createdBy">Who created it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="createdBy"/> is not a defined one.</exception>
    [JsonConstructor]
    public Ticket(string id, DateTimeOffset createdAt, TicketActor createdBy = TicketActor.Customer)
    {
        Id = id;
        CreatedAt = createdAt;
        CreatedBy = createdBy;
    }

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="id">The identifier of the ticket.</param>
    /// <param name="createdAt">When it was created.</param>
    /// <param name="createdBy">Who created it.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Ticket(string id, DateTime createdAt, TicketActor createdBy = TicketActor.Customer) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier of the ticket.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonRequired]
    public string Id
    {
        get;
        init => field = Guard.Text(value, nameof(Id));
    }

    /// <summary>When it was created.</summary>
    [JsonPropertyName("createdAt"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who created it; the customer by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("createdBy")]
    public TicketActor CreatedBy
    {
        get;
        init => field = Guard.Defined(value, nameof(CreatedBy));
    }

    /// <summary>The customer; null when not identified.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CustomerId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(CustomerId));
    }

    /// <summary>The channel on which it arrived.</summary>
    /// <exception cref="ArgumentException">The value is the empty channel.</exception>
    [JsonPropertyName("channel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContactChannel? Channel
    {
        get;
        init => field = RecordGuard.OptionalChannel(value, nameof(Channel));
    }

    /// <summary>Its priority, in the company's own words.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("priority"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Priority
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Priority));
    }

    /// <summary>The team that it belongs to.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("teamId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TeamId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(TeamId));
    }

    /// <summary>Its status when the data were taken; for sources without events.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TicketStatus? Status
    {
        get;
        init => field = Guard.OptionalDefined(value, nameof(Status));
    }

    /// <summary>When an agent first replied to the customer; null when nobody did, or when not recorded; for sources without events.</summary>
    [JsonPropertyName("firstReplyAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? FirstReplyAt { get; init; }

    /// <summary>When it was last solved; null when it is not solved; for sources without events.</summary>
    [JsonPropertyName("solvedAt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? SolvedAt { get; init; }

    /// <summary>How often agents replied to the customer, at least 0; null when not counted; for sources without events.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("agentReplies"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AgentReplies
    {
        get;
        init => field = Guard.OptionalAtLeast(value, 0, nameof(AgentReplies));
    }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The identifier, who created it and when.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Ticket {Id}: created by {CreatedBy} at {CreatedAt:O}");
}
