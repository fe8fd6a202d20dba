using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many contacts a queue offered, how long they waited, and what became of them.</summary>
/// <remarks>
/// <c>Answered + Abandoned + FlowedOut + Excluded.Total</c> is everything received. Where only counts are known, the waits are missing. JSON:
/// versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record QueueTally : DefinedTally<QueueTally, QueueDefinition>
{
    /// <summary>The waits of those answered; missing where only counts are known.</summary>
    [JsonPropertyName("answeredWaits"), JsonRequired]
    public DurationTally AnsweredWaits { get; init => field = Guard.NotNull(value, nameof(AnsweredWaits)); } = DurationTally.AdditiveIdentity;

    /// <summary>The waits of those who abandoned; missing where only counts are known.</summary>
    [JsonPropertyName("abandonedWaits"), JsonRequired]
    public DurationTally AbandonedWaits { get; init => field = Guard.NotNull(value, nameof(AbandonedWaits)); } = DurationTally.AdditiveIdentity;

    /// <summary>The contacts answered up to the threshold.</summary>
    [JsonPropertyName("answeredWithin"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AnsweredWithin { get; init => field = Guard.Count(value, nameof(AnsweredWithin)); }

    /// <summary>The contacts abandoned up to the threshold.</summary>
    [JsonPropertyName("abandonedWithin"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AbandonedWithin { get; init => field = Guard.Count(value, nameof(AbandonedWithin)); }

    /// <summary>The contacts abandoned too early to count as such.</summary>
    [JsonPropertyName("shortAbandons"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ShortAbandons { get; init => field = Guard.Count(value, nameof(ShortAbandons)); }

    /// <summary>The contacts answered after an unknown wait: neither in time nor late.</summary>
    [JsonPropertyName("answeredUntimed"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AnsweredUntimed { get; init => field = Guard.Count(value, nameof(AnsweredUntimed)); }

    /// <summary>The contacts abandoned after an unknown wait: neither short nor long.</summary>
    [JsonPropertyName("abandonedUntimed"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AbandonedUntimed { get; init => field = Guard.Count(value, nameof(AbandonedUntimed)); }

    /// <summary>The contacts that flowed out of the queue, to another queue or site; not in <see cref="Offered"/>.</summary>
    [JsonPropertyName("flowedOut"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long FlowedOut { get; init => field = Guard.Count(value, nameof(FlowedOut)); }

    /// <summary>The contacts answered or abandoned.</summary>
    [JsonIgnore]
    public long Offered => Answered + Abandoned;

    /// <summary>The contacts answered.</summary>
    [JsonIgnore]
    public long Answered => AnsweredWaits.Count + AnsweredWaits.Missing;

    /// <summary>The contacts whose customer gave up waiting.</summary>
    [JsonIgnore]
    public long Abandoned => AbandonedWaits.Count + AbandonedWaits.Missing;

    private protected override long Counted => ExactCount.Sum([Answered, Abandoned], "contacts offered");

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Offered:N0} offered, {Answered:N0} answered, {Abandoned:N0} abandoned, {FlowedOut:N0} flowed out, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Exceeds(AnsweredUntimed, AnsweredWaits.Missing, "answeredUntimed")
        ?? Exceeds(AbandonedUntimed, AbandonedWaits.Missing, "abandonedUntimed")
        ?? Exceeds(AnsweredWithin, Answered - AnsweredUntimed, "answeredWithin")
        ?? Exceeds(AbandonedWithin, Abandoned - AbandonedUntimed, "abandonedWithin")
        ?? Exceeds(ShortAbandons, Abandoned - AbandonedUntimed, "shortAbandons")
        ?? Exceeds(FlowedOut, long.MaxValue - Counted, "flowedOut")
        ?? base.Contradiction;

    private protected override QueueTally Plus(QueueTally other) => this with
    {
        AnsweredWaits = AnsweredWaits + other.AnsweredWaits,
        AbandonedWaits = AbandonedWaits + other.AbandonedWaits,
        AnsweredWithin = ExactCount.Add(AnsweredWithin, other.AnsweredWithin, "contacts answered in time"),
        AbandonedWithin = ExactCount.Add(AbandonedWithin, other.AbandonedWithin, "contacts abandoned in time"),
        ShortAbandons = ExactCount.Add(ShortAbandons, other.ShortAbandons, "short abandons"),
        AnsweredUntimed = ExactCount.Add(AnsweredUntimed, other.AnsweredUntimed, "contacts answered after an unknown wait"),
        AbandonedUntimed = ExactCount.Add(AbandonedUntimed, other.AbandonedUntimed, "contacts abandoned after an unknown wait"),
        FlowedOut = ExactCount.Add(FlowedOut, other.FlowedOut, "contacts that flowed out"),
    };
}
