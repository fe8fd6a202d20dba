using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Service level, abandonment and waiting, with their evidence.</summary>
/// <remarks>
/// <c>Answered + Abandoned + FlowedOut + Excluded.Total</c> is what came in. Waits are of contacts whose queue time is known. Figures of
/// nothing are null. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record QueueResult
{
    private readonly QueueTally _tally;

    internal QueueResult(QueueTally tally, QueueDefinition definition)
    {
        _tally = tally;
        Definition = definition;
        Waits = tally.AnsweredWaits + tally.AbandonedWaits;
    }

    /// <summary>The contacts answered or abandoned.</summary>
    [JsonPropertyName("offered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Offered => _tally.Offered;

    /// <summary>The contacts that somebody took.</summary>
    [JsonPropertyName("answered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Answered => _tally.Answered;

    /// <summary>The contacts whose customer gave up waiting.</summary>
    [JsonPropertyName("abandoned"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Abandoned => _tally.Abandoned;

    /// <summary>The contacts that left the queue for elsewhere; not in <see cref="Offered"/>.</summary>
    [JsonPropertyName("flowedOut"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long FlowedOut => _tally.FlowedOut;

    /// <summary>The contacts answered up to the threshold.</summary>
    [JsonPropertyName("answeredWithin"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AnsweredWithin => _tally.AnsweredWithin;

    /// <summary>The contacts abandoned up to the threshold.</summary>
    [JsonPropertyName("abandonedWithin"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AbandonedWithin => _tally.AbandonedWithin;

    /// <summary>The contacts abandoned after the threshold.</summary>
    [JsonPropertyName("abandonedAfter"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long AbandonedAfter => _tally.Abandoned - _tally.AbandonedUntimed - _tally.AbandonedWithin;

    /// <summary>The contacts abandoned too early to count as such.</summary>
    [JsonPropertyName("shortAbandons"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ShortAbandons => _tally.ShortAbandons;

    /// <summary>The contacts answered or abandoned after a wait that nobody knows: neither in time nor late.</summary>
    [JsonPropertyName("untimed"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Untimed => _tally.AnsweredUntimed + _tally.AbandonedUntimed;

    /// <summary>The interactions left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded => _tally.Excluded;

    /// <summary>The average speed of answer (ASA): the mean wait of those answered; null where there are none.</summary>
    [JsonPropertyName("averageSpeedOfAnswer"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageSpeedOfAnswer => AnsweredWaits.Mean;

    /// <summary>The mean wait of all offered; null where there are none.</summary>
    [JsonPropertyName("averageWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageWait => Waits.Mean;

    /// <summary>The mean wait of those who abandoned; null where there are none.</summary>
    [JsonPropertyName("averageTimeToAbandon"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageTimeToAbandon => AbandonedWaits.Mean;

    /// <summary>The median wait of all offered, within 1 %; null where there are none.</summary>
    [JsonPropertyName("medianWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? MedianWait => Waits.Quantile(0.5);

    /// <summary>The 90th percentile of the waits of all offered, within 1 %; null where there are none.</summary>
    [JsonPropertyName("p90Wait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P90Wait => Waits.Quantile(0.9);

    /// <summary>The 95th percentile of the waits of all offered, within 1 %; null where there are none.</summary>
    [JsonPropertyName("p95Wait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P95Wait => Waits.Quantile(0.95);

    /// <summary>The longest wait of all offered; null where there are none.</summary>
    [JsonPropertyName("longestWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? LongestWait => Waits.Maximum;

    /// <summary>The service level by each formula, the default first.</summary>
    [JsonPropertyName("serviceLevels"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<FormulaRate<ServiceLevelFormula>> ServiceLevels =>
        [.. Enum.GetValues<ServiceLevelFormula>().Select(formula => new FormulaRate<ServiceLevelFormula>(formula, ServiceLevel(formula)))];

    /// <summary>The abandonment rate by each formula, the default first.</summary>
    [JsonPropertyName("abandonmentRates"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<FormulaRate<AbandonmentFormula>> AbandonmentRates =>
        [.. Enum.GetValues<AbandonmentFormula>().Select(formula => new FormulaRate<AbandonmentFormula>(formula, Abandonment(formula)))];

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public QueueDefinition Definition { get; }

    /// <summary>The waits of those answered, for other percentiles.</summary>
    [JsonIgnore]
    public DurationTally AnsweredWaits => _tally.AnsweredWaits;

    /// <summary>The waits of those who abandoned, for other percentiles.</summary>
    [JsonIgnore]
    public DurationTally AbandonedWaits => _tally.AbandonedWaits;

    /// <summary>The waits of all offered, for other percentiles.</summary>
    [JsonIgnore]
    public DurationTally Waits { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string speed = AverageSpeedOfAnswer is { } mean ? $"; mean wait of those answered {mean.InWords(culture)}" : "";
        return $"{Definition.Name}: {ServiceLevel().ToString(culture)}; {Abandonment().ToString(culture)}{speed}";
    }
}
