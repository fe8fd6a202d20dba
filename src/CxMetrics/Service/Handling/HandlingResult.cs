using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Average handle time with its parts, transfers and escalations, with their evidence.</summary>
/// <remarks>
/// <c>Handled + Excluded.Total</c> is what came in. The mean of a part is over the contacts in which it is known or assumed to be none, so
/// that the parts add up to the handle time only where none is missing, or each missing one is assumed. Figures of nothing are null. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HandlingResult
{
    private readonly HandlingTally _tally;

    internal HandlingResult(HandlingTally tally, HandlingDefinition definition)
    {
        _tally = tally;
        Definition = definition;
    }

    /// <summary>The contacts handled, whether or not their handle time is known.</summary>
    [JsonPropertyName("handled"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Handled => _tally.Handled;

    /// <summary>The average handle time (AHT) of the contacts in which all parts are known; null where there are none.</summary>
    [JsonPropertyName("averageHandleTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageHandleTime => HandleTimes.Mean;

    /// <summary>The mean talk time; null where no contact has one.</summary>
    [JsonPropertyName("averageTalk"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageTalk => _tally.TalkTimes.Mean;

    /// <summary>The mean hold time over all contacts, those never put on hold included; null where no contact has one.</summary>
    [JsonPropertyName("averageHold"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageHold => _tally.HoldTimes.Mean;

    /// <summary>The mean hold time of the contacts put on hold; null where there are none.</summary>
    [JsonPropertyName("averageHoldWhenHeld"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageHoldWhenHeld => DurationText.Mean(_tally.HoldTimes.SumOfTicks, Held);

    /// <summary>The mean wrap-up time; null where no contact has one.</summary>
    [JsonPropertyName("averageWrap"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? AverageWrap => _tally.WrapTimes.Mean;

    /// <summary>The contacts put on hold.</summary>
    [JsonPropertyName("held"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Held => _tally.HoldTimes.Count - _tally.HoldTimes.Zeros;

    /// <summary>The median handle time, within 1 %; null where there are none.</summary>
    [JsonPropertyName("medianHandleTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? MedianHandleTime => HandleTimes.Quantile(0.5);

    /// <summary>The 90th percentile of the handle times, within 1 %; null where there are none.</summary>
    [JsonPropertyName("p90HandleTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P90HandleTime => HandleTimes.Quantile(0.9);

    /// <summary>The 95th percentile of the handle times, within 1 %; null where there are none.</summary>
    [JsonPropertyName("p95HandleTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P95HandleTime => HandleTimes.Quantile(0.95);

    /// <summary>The longest handle time; null where there are none.</summary>
    [JsonPropertyName("longestHandleTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? LongestHandleTime => HandleTimes.Maximum;

    /// <summary>The share of contacts with at least one transfer, of those whose number of transfers is known.</summary>
    [JsonPropertyName("transferRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult TransferRate => Rate("Transfer rate", _tally.Transferred, _tally.TransfersKnown, FcrReasons.TransfersUnknown);

    /// <summary>The transfers per contact whose number of transfers is known; null where there are none.</summary>
    [JsonPropertyName("transfersPerContact"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? TransfersPerContact => _tally.TransfersKnown == 0 ? null : (double)_tally.Transfers / _tally.TransfersKnown;

    /// <summary>The share of contacts that were escalated, of those whose resolution is recorded.</summary>
    [JsonPropertyName("escalationRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult EscalationRate => Rate("Escalation rate", _tally.Escalated, _tally.OutcomesKnown, FcrReasons.ResolutionUnknown);

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    [JsonPropertyName("incomplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Incomplete => _tally.Incomplete;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Assumed => _tally.Assumed;

    /// <summary>The interactions left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded => _tally.Excluded;

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HandlingDefinition Definition { get; }

    /// <summary>The handle times, for other percentiles.</summary>
    [JsonIgnore]
    public DurationTally HandleTimes => _tally.HandleTimes;

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string time = AverageHandleTime is { } mean
            ? $"average handle time {mean.InWords(culture)}{Part(", talk", AverageTalk, culture)}{Part(", hold", AverageHold, culture)}{Part(", wrap", AverageWrap, culture)}"
            : "average handle time is not defined: no contact with all its parts";
        return string.Create(culture, $"{Definition.Name}: {time}; {Handled:N0} handled, {Incomplete.Total:N0} of them without a handle time; {TransferRate.ToString(culture)}");
    }

    private static string Part(string name, TimeSpan? mean, IFormatProvider culture) => mean is { } known ? $"{name} {known.InWords(culture)}" : "";

    private RateResult Rate(string name, long numerator, long denominator, string unknown) =>
        new(name, new RateTally(numerator, denominator, excluded: Excluded.With(unknown, Handled - denominator)));
}
