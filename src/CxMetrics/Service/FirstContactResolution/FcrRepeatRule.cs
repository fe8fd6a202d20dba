using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What makes a later contact a repeat of an earlier one.</summary>
/// <remarks>
/// Contacts with the same key are put in the order of their starts; one that starts no more than the window after the anchor is a repeat,
/// also when it starts before the anchor. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FcrRepeatRule
{
    /// <summary>Makes a rule of handled contacts of the same customer and topic, from the latest end, for what is mature.</summary>
    /// <param name="window">How long after the anchor a contact is a repeat, at least 0, its end included; elapsed time, so 7 days are 168 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    [JsonConstructor]
    public FcrRepeatRule(TimeSpan window) => Window = Guard.Duration(window);

    /// <summary>How long after the anchor a contact is a repeat.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("window"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Window { get; init => field = Guard.Duration(value, nameof(Window)); }

    /// <summary>What two contacts have in common.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("key"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrKey Key { get; init => field = Guard.Defined(value, nameof(Key)); }

    /// <summary>From where the window runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("anchor"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrAnchor Anchor { get; init => field = Guard.Defined(value, nameof(Anchor)); }

    /// <summary>Which later contacts are repeats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("repeats"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrRepeats Repeats { get; init => field = Guard.Defined(value, nameof(Repeats)); }

    /// <summary>Whether what may still be repeated counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("maturity"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Maturity Maturity { get; init => field = Guard.Defined(value, nameof(Maturity)); }

    /// <summary>The rule in words, every choice named.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        $"same {KeyName}, within {WindowName} (inclusive) of the {AnchorName}, "
        + $"{(Repeats == FcrRepeats.AnyAttempt ? "any attempt" : "handled contacts")}, "
        + (Maturity == Maturity.MatureOnly ? "mature only" : "mature or not");

    internal string KeyName => Key switch
    {
        FcrKey.CustomerAndTopic => "customer and topic",
        FcrKey.Customer => "customer",
        FcrKey.CustomerTopicAndChannel => "customer, topic and channel",
        FcrKey.CustomerAndChannel => "customer and channel",
        FcrKey.CustomerAndIssue => "customer and issue",
        _ => "issue",
    };

    internal string WindowName => Window switch
    {
        { Ticks: TimeSpan.TicksPerDay } => "1 day",
        { Ticks: TimeSpan.TicksPerHour } => "1 hour",
        { Ticks: > 0 } when Window.Ticks % TimeSpan.TicksPerDay == 0 => string.Create(CultureInfo.InvariantCulture, $"{Window.Days} days"),
        { Ticks: > 0 } when Window.Ticks % TimeSpan.TicksPerHour == 0 =>
            string.Create(CultureInfo.InvariantCulture, $"{Window.Ticks / TimeSpan.TicksPerHour} hours"),
        _ => Window.ToString("c", CultureInfo.InvariantCulture),
    };

    internal string AnchorName => Anchor switch
    {
        FcrAnchor.LatestEnd => "latest end",
        FcrAnchor.FirstEnd => "first contact's end",
        _ => "first contact's start",
    };
}
