using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The most that one of the durations of a ticket may be.</summary>
/// <remarks>A value: immutable, with structural equality. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SlaTarget
{
    /// <summary>Sets a target.</summary>
    /// <param name="metric">The duration that it limits.</param>
    /// <param name="limit">The most that it may be, at least 0; null where only targets set by events count.</param>
    /// <param name="clock">The clock that measures it.</param>
    /// <param name="priority">The priority of the tickets that it is for, in any case; null for all without a target of their own.</param>
    /// <exception cref="ArgumentException"><paramref name="priority"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative, or an enum value is not defined.</exception>
    [JsonConstructor]
    public SlaTarget(TicketDurationKind metric, TimeSpan? limit, TicketClock clock = TicketClock.Calendar, string? priority = null)
    {
        Metric = Guard.Defined(metric);
        Limit = Guard.OptionalDuration(limit);
        Clock = Guard.Defined(clock);
        Priority = Guard.OptionalText(priority);
    }

    /// <summary>The duration that it limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("metric"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketDurationKind Metric { get; init => field = Guard.Defined(value, nameof(Metric)); }

    /// <summary>The most that it may be; null where only targets set by events count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("limit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Limit { get; init => field = Guard.OptionalDuration(value, nameof(Limit)); }

    /// <summary>The clock that measures it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("clock"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketClock Clock { get; init => field = Guard.Defined(value, nameof(Clock)); }

    /// <summary>The priority of the tickets that it is for; null for all without a target of their own.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("priority"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Priority { get; init => field = Guard.OptionalText(value, nameof(Priority)); }

    /// <summary>The target in a few words, such as "FirstResponse within 4 h of business time, priority high".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string limit = Limit is { } most ? $"within {most.InWords()}" : "within what events say";
        string clock = Clock == TicketClock.Business ? " of business time" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Metric} {limit}{clock}{(Priority is null ? "" : $", priority {Priority}")}");
    }
}
