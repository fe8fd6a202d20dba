using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Something that happened to a ticket.</summary>
/// <remarks>
/// Events of a ticket follow one another by <see cref="At"/>, then by <see cref="Sequence"/>. Two that are equal in every member are
/// one event recorded twice. Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON
/// alike. Unknown JSON members are ignored, moments without an offset from UTC refused. Thread-safe. That a status event
/// has a <see cref="Status"/>, and a target event a <see cref="SlaMetric"/> and a <see cref="Target"/>, is checked by the metrics that
/// use them.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketEvent
{
    /// <summary>Describes an event.</summary>
    /// <param name="ticketId">The identifier of the ticket.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="sequence">Its place among the events of the same moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ticketId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="ticketId"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not a defined one.</exception>
    [JsonConstructor]
    public TicketEvent(string ticketId, DateTimeOffset at, TicketEventKind kind, TicketActor actor, long sequence = 0)
    {
        TicketId = ticketId;
        At = at;
        Kind = kind;
        Actor = actor;
        Sequence = sequence;
    }

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="ticketId">The identifier of the ticket.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="sequence">Its place among the events of the same moment.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TicketEvent(string ticketId, DateTime at, TicketEventKind kind, TicketActor actor, long sequence = 0) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier of the ticket.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("ticketId"), JsonRequired]
    public string TicketId
    {
        get;
        init => field = Guard.Text(value, nameof(TicketId));
    }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("at"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset At { get; init; }

    /// <summary>Its place among the events of the same moment; 0 by default.</summary>
    [JsonPropertyName("sequence")]
    public long Sequence { get; init; }

    /// <summary>What happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("kind"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketEventKind Kind
    {
        get;
        init => field = Guard.Defined(value, nameof(Kind));
    }

    /// <summary>Who did it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("actor"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketActor Actor
    {
        get;
        init => field = Guard.Defined(value, nameof(Actor));
    }

    /// <summary>The identifier of who did it; null when unknown.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("actorId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActorId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(ActorId));
    }

    /// <summary>The new status, for an event that sets it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TicketStatus? Status
    {
        get;
        init => field = Guard.OptionalDefined(value, nameof(Status));
    }

    /// <summary>The agent to whom the ticket was given; null in an assignment to a team or to nobody.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("assigneeId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AssigneeId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(AssigneeId));
    }

    /// <summary>The team to which the ticket was given; null when unknown.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("teamId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TeamId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(TeamId));
    }

    /// <summary>The time that a target limits, for an event that sets a target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("slaMetric"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TicketDurationKind? SlaMetric
    {
        get;
        init => field = Guard.OptionalDefined(value, nameof(SlaMetric));
    }

    /// <summary>The most that the time may be, at least 0, for an event that sets a target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("target"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Target
    {
        get;
        init => field = Guard.OptionalDuration(value, nameof(Target));
    }

    /// <summary>The company's own dimensions; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The ticket, what happened, by whom and when.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Event of ticket {TicketId}: {Kind} by {Actor} at {At:O}");
}
