using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Service level, abandonment and waiting, with their evidence.</summary>
/// <remarks>
/// <c>Answered + Abandoned + FlowedOut + Excluded.Total</c> is everything received. Waits are of contacts whose queue time is known. A figure is null
/// where nothing counted. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record QueueResult : TallyResult<QueueTally, QueueDefinition>
{
    /// <summary>The contacts answered or abandoned.</summary>
    [JsonPropertyName("offered")]
    public long Offered => Tally.Offered;

    /// <summary>The contacts answered.</summary>
    [JsonPropertyName("answered")]
    public long Answered => Tally.Answered;

    /// <summary>The contacts whose customer gave up waiting.</summary>
    [JsonPropertyName("abandoned")]
    public long Abandoned => Tally.Abandoned;

    /// <summary>The contacts that flowed out of the queue, to another queue or site; not in <see cref="Offered"/>.</summary>
    [JsonPropertyName("flowedOut")]
    public long FlowedOut => Tally.FlowedOut;

    /// <summary>The contacts answered up to the threshold.</summary>
    [JsonPropertyName("answeredWithin")]
    public long AnsweredWithin => Tally.AnsweredWithin;

    /// <summary>The contacts abandoned up to the threshold.</summary>
    [JsonPropertyName("abandonedWithin")]
    public long AbandonedWithin => Tally.AbandonedWithin;

    /// <summary>The contacts abandoned after the threshold.</summary>
    [JsonPropertyName("abandonedAfter")]
    public long AbandonedAfter => Tally.Abandoned - Tally.AbandonedUntimed - Tally.AbandonedWithin;

    /// <summary>The contacts abandoned too early to count as such.</summary>
    [JsonPropertyName("shortAbandons")]
    public long ShortAbandons => Tally.ShortAbandons;

    /// <summary>The contacts answered or abandoned after an unknown wait: neither in time nor late.</summary>
    [JsonPropertyName("untimed")]
    public long Untimed => Tally.AnsweredUntimed + Tally.AbandonedUntimed;

    /// <summary>The average speed of answer (ASA): the mean wait of those answered; null where there are none.</summary>
    [JsonPropertyName("averageSpeedOfAnswer")]
    public TimeSpan? AverageSpeedOfAnswer => Tally.AnsweredWaits.Mean;

    /// <summary>The mean wait of all offered; null where there are none.</summary>
    [JsonPropertyName("averageWait")]
    public TimeSpan? AverageWait => Waits.Mean;

    /// <summary>The mean wait of those who abandoned; null where there are none.</summary>
    [JsonPropertyName("averageTimeToAbandon")]
    public TimeSpan? AverageTimeToAbandon => Tally.AbandonedWaits.Mean;

    /// <summary>The waits of all offered.</summary>
    [JsonPropertyName("waits")]
    public DurationFigures Waits => new(Tally.AnsweredWaits + Tally.AbandonedWaits);

    /// <summary>The service level by each formula, the default first.</summary>
    [JsonPropertyName("serviceLevels")]
    public IReadOnlyDictionary<ServiceLevelFormula, RateResult> ServiceLevels =>
        new ValueTable<ServiceLevelFormula, RateResult>(Enum.GetValues<ServiceLevelFormula>().Select(formula => KeyValuePair.Create(formula, ServiceLevel(formula))));

    /// <summary>The abandonment rate by each formula, the default first.</summary>
    [JsonPropertyName("abandonmentRates")]
    public IReadOnlyDictionary<AbandonmentFormula, RateResult> AbandonmentRates =>
        new ValueTable<AbandonmentFormula, RateResult>(Enum.GetValues<AbandonmentFormula>().Select(formula => KeyValuePair.Create(formula, Abandonment(formula))));

    private protected override string Sentence(IFormatProvider culture)
    {
        string speed = AverageSpeedOfAnswer is { } mean ? $"; mean wait of those answered {mean.InWords(culture)}" : "";
        return $"{Definition.Name}: {ServiceLevel().ToString(culture)}; {Abandonment().ToString(culture)}{speed}";
    }
}
