using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How long an agent was available for contacts, and paid, over some time such as a shift or a month.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe. That <see cref="To"/> does not precede
/// <see cref="From"/> is checked by the metrics that use both.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record AgentStaffing
{
    /// <summary>Describes the staffing of an agent.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="available">The time handling contacts or waiting for them, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agentId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="agentId"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="available"/> is negative.</exception>
    [JsonConstructor]
    public AgentStaffing(string agentId, TimeSpan available)
    {
        AgentId = agentId;
        Available = available;
    }

    /// <summary>The agent.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("agentId"), JsonRequired]
    public string AgentId
    {
        get;
        init => field = Guard.Text(value, nameof(AgentId));
    }

    /// <summary>The team of the agent at the time.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("teamId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TeamId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(TeamId));
    }

    /// <summary>The start of the time covered; null when unknown.</summary>
    [JsonPropertyName("from"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? From { get; init; }

    /// <summary>The end of the time covered; null when unknown.</summary>
    [JsonPropertyName("to"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? To { get; init; }

    /// <summary>The time handling contacts or waiting for them: staffed, without breaks and meetings; at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("available"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Available
    {
        get;
        init => field = Guard.Duration(value, nameof(Available));
    }

    /// <summary>The time paid for, at least 0; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("paid"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeSpan? Paid
    {
        get;
        init => field = Guard.OptionalDuration(value, nameof(Paid));
    }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The agent and the time available.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Staffing of {AgentId}: {Available.InWords()} available");
}
