using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>By when a contact is to be answered, and how early an abandon is too short to count as one.</summary>
/// <remarks>
/// <para>
/// Inbound interactions with a <see cref="Interaction.QueueOutcome"/> are tallied; outbound ones, those that never queued, and
/// self-service are left out by reason. Those that flowed out, to another queue or site, are counted apart and are not in what was offered. Every
/// interaction counts by itself: a leg of a contact that queues again is offered again. One channel at a time is the caller's
/// <c>Where</c>, or a key.
/// </para>
/// <para>A value: immutable, with structural equality, printed by every result. Thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record QueueDefinition : InteractionMetricDefinition<QueueDefinition, QueueTally, QueueResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="threshold">The wait up to which, inclusive, an answer is in time; at least 0.</param>
    /// <param name="shortAbandon">The wait below which, exclusive, an abandon is a short one; at least 0, which makes no abandon short.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    [JsonConstructor]
    public QueueDefinition(string name, TimeSpan threshold, TimeSpan shortAbandon)
        : base(name)
    {
        Threshold = Guard.Duration(threshold);
        ShortAbandon = Guard.Duration(shortAbandon);
    }

    /// <summary>Answered within 20 seconds; an abandon below 5 seconds is short. The default.</summary>
    public static QueueDefinition Standard { get; } = Within(TimeSpan.FromSeconds(20));

    /// <summary>The wait up to which, inclusive, an answer is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("threshold"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Threshold { get; init => field = Guard.Duration(value, nameof(Threshold)); }

    /// <summary>The wait below which, exclusive, an abandon is a short one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("shortAbandon"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan ShortAbandon { get; init => field = Guard.Duration(value, nameof(ShortAbandon)); }

    /// <summary>The standard with another threshold; an abandon below 5 seconds is short.</summary>
    /// <param name="threshold">The wait up to which, inclusive, an answer is in time; at least 0.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is negative.</exception>
    public static QueueDefinition Within(TimeSpan threshold) =>
        new("queue", Guard.Duration(threshold), TimeSpan.FromSeconds(5));

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.Outbound,
        ExclusionReasons.SelfService,
        ExclusionReasons.NoQueue,
        ExclusionReasons.FlowedOut,
        ExclusionReasons.Abandoned,
        ExclusionReasons.AbandonedWithinThreshold,
        ExclusionReasons.ShortAbandon,
        ExclusionReasons.AnsweredUntimed,
        ExclusionReasons.AbandonedUntimed,
    ];

    private protected override string Choices => $"threshold {Threshold.InExactWords()}, short abandons below {ShortAbandon.InExactWords()}";

    private protected override ICounter<Interaction, QueueTally> NewCounter(InvalidFacts invalid) => new QueueCounter(this);

    private protected override QueueResult ResultOf(QueueTally tally) => new() { Tally = tally };
}
