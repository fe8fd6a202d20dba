using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which contacts count as handled, and what their handle time is made of.</summary>
/// <remarks>
/// <para>
/// Interactions that a person took are handled: those that were abandoned, flowed out, or were served by a machine or by nobody are left
/// out by reason. Every interaction counts by itself: each leg of a transferred contact has its own handle time.
/// </para>
/// <para>A value: immutable, with structural equality, printed by every result. Thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HandlingDefinition : InteractionMetricDefinition<HandlingDefinition, HandlingTally, HandlingResult>
{
    /// <summary>Makes a definition with the choices of <see cref="Standard"/>.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public HandlingDefinition(string name)
        : base(name)
    {
    }

    /// <summary>Talk, hold and wrap of contacts in both directions; a missing part leaves the time unknown. The default.</summary>
    public static HandlingDefinition Standard { get; } = new("handling");

    /// <summary>The standard for inbound contacts alone.</summary>
    public static HandlingDefinition InboundOnly { get; } = new("inbound handling") { Direction = ContactDirection.Inbound };

    /// <summary>The standard for sources that leave out the parts that did not happen: they took no time, and are counted.</summary>
    public static HandlingDefinition MissingTookNoTime { get; } =
        new("handling, missing parts took no time") { Missing = MissingPart.TookNoTime };

    /// <summary>The standard for sources whose talk includes the hold: talk and wrap.</summary>
    public static HandlingDefinition TalkIncludesHold { get; } = new("handling, talk includes hold") { Parts = HandleTimeParts.TalkWrap };

    /// <summary>The parts of the handle time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("parts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HandleTimeParts Parts { get; init => field = Guard.Defined(value, nameof(Parts)); }

    /// <summary>What to do when one of them is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("missing"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MissingPart Missing { get; init => field = Guard.Defined(value, nameof(Missing)); }

    /// <summary>The direction of the contacts; null for both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("direction"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactDirection? Direction { get; init => field = Guard.OptionalDefined(value, nameof(Direction)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
        [.. HandleTime.Reasons, ExclusionReasons.TransfersUnknown, ExclusionReasons.ResolutionUnknown];

    private protected override string Choices => $"{Parts}, {Missing}, {(Direction is { } direction ? direction.ToString() : "both directions")}";

    private protected override ICounter<Interaction, HandlingTally> NewCounter(InvalidFacts invalid) => new HandlingCounter(this, invalid);

    private protected override HandlingResult ResultOf(HandlingTally tally) => new() { Tally = tally };
}
