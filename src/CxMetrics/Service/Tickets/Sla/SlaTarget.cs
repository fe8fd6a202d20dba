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
    /// <param name="businessDays">The most that it may be in business days, at least 1; null where <paramref name="limit"/> counts.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="priority"/> is blank, or the target is in business days and has a limit too, or is for a time that stops and goes on.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="limit"/> is negative, <paramref name="businessDays"/> below 1, or an enum value not defined.
    /// </exception>
    [JsonConstructor]
    public SlaTarget(
        TicketDurationKind metric, TimeSpan? limit, TicketClock clock = TicketClock.Calendar, string? priority = null, int? businessDays = null)
    {
        Metric = Guard.Defined(metric);
        Limit = Guard.OptionalDuration(limit);
        Clock = Guard.Defined(clock);
        Priority = Guard.OptionalText(priority);
        BusinessDays = Guard.OptionalAtLeast(businessDays, 1);
        if (businessDays is not null && (limit is not null || metric == TicketDurationKind.PausableUpdate || MeasuredTicket.IsTotal(metric)))
        {
            throw new ArgumentException(
                $"businessDays is given for {metric}{(limit is null ? "" : " beside a limit")}; expected no limit, and a time that runs through.", nameof(businessDays));
        }
    }

    /// <summary>Sets a target in business days: due at the same time of the day, so many days with hours later.</summary>
    /// <param name="metric">The duration that it limits, one that runs through from a moment.</param>
    /// <param name="businessDays">The most that it may be, at least 1; see <see cref="BusinessCalendar.DueAfterDays"/>.</param>
    /// <param name="priority">The priority of the tickets that it is for, in any case; null for all without a target of their own.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException"><paramref name="priority"/> is blank, or <paramref name="metric"/> stops and goes on.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessDays"/> is below 1, or <paramref name="metric"/> is not a defined one.</exception>
    public static SlaTarget WithinDays(TicketDurationKind metric, int businessDays, string? priority = null) =>
        new(metric, null, TicketClock.Business, priority, businessDays);

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

    /// <summary>The most that it may be in business days by the hours that the tickets were measured by; null where the limit counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    [JsonPropertyName("businessDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BusinessDays { get; init => field = Guard.OptionalAtLeast(value, 1, nameof(BusinessDays)); }

    /// <summary>The target in a few words, such as "FirstResponse within 4 h of business time, priority high".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string limit = BusinessDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"within {days} {(days == 1 ? "business day" : "business days")}")
            : Limit is { } most ? $"within {most.InWords()}"
            : "within what events say";
        string clock = Clock == TicketClock.Business && BusinessDays is null ? " of business time" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Metric} {limit}{clock}{(Priority is null ? "" : $", priority {Priority}")}");
    }
}
