using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Average handle time with its parts, transfers and escalations, with their evidence.</summary>
/// <remarks>
/// <c>Handled + Excluded.Total</c> is everything received. The mean of a part is over the contacts in which it is known or assumed to be none, so
/// that the parts add up to the handle time only where none is missing, or each missing one is assumed. A figure is null where nothing counted. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HandlingResult : TallyResult<HandlingTally, HandlingDefinition>
{
    /// <summary>The contacts handled, whether or not their handle time is known.</summary>
    [JsonPropertyName("handled")]
    public long Handled => Tally.Handled;

    /// <summary>The average handle time (AHT) of the contacts in which all parts are known; null where there are none.</summary>
    [JsonPropertyName("averageHandleTime")]
    public TimeSpan? AverageHandleTime => Tally.HandleTimes.Mean;

    /// <summary>The mean talk time; null where no contact has one.</summary>
    [JsonPropertyName("averageTalk")]
    public TimeSpan? AverageTalk => Tally.TalkTimes.Mean;

    /// <summary>The mean hold time over all contacts, those never put on hold included; null where no contact has one.</summary>
    [JsonPropertyName("averageHold")]
    public TimeSpan? AverageHold => Tally.HoldTimes.Mean;

    /// <summary>The mean hold time of the contacts put on hold; null where there are none, or only sums are known.</summary>
    [JsonPropertyName("averageHoldWhenHeld")]
    public TimeSpan? AverageHoldWhenHeld => Held is { } held ? DurationText.Mean(Tally.HoldTimes.SumOfTicks, held) : null;

    /// <summary>The mean wrap-up time; null where no contact has one.</summary>
    [JsonPropertyName("averageWrap")]
    public TimeSpan? AverageWrap => Tally.WrapTimes.Mean;

    /// <summary>The contacts put on hold; null where only sums are known.</summary>
    [JsonPropertyName("held")]
    public long? Held => Tally.HoldTimes.Count - Tally.HoldTimes.Zeros;

    /// <summary>The handle times of the contacts in which all parts are known.</summary>
    [JsonPropertyName("handleTimes")]
    public DurationFigures HandleTimes => new(Tally.HandleTimes);

    /// <summary>The share of contacts with at least one transfer, of those whose number of transfers is known.</summary>
    [JsonPropertyName("transferRate")]
    public RateResult TransferRate => Rate("Transfer rate", Tally.Transferred);

    /// <summary>The transfers per contact whose number of transfers is known; null where there are none.</summary>
    [JsonPropertyName("transfersPerContact")]
    public double? TransfersPerContact => Tally.Transferred.Denominator == 0 ? null : (double)Tally.Transfers / Tally.Transferred.Denominator;

    /// <summary>The share of contacts that were escalated, of those whose resolution is recorded.</summary>
    [JsonPropertyName("escalationRate")]
    public RateResult EscalationRate => Rate("Escalation rate", Tally.Escalated);

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    [JsonPropertyName("incomplete")]
    public ReasonCounts Incomplete => Tally.Incomplete;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed")]
    public ReasonCounts Assumed => Tally.Assumed;

    private protected override string Sentence(IFormatProvider culture)
    {
        string time = AverageHandleTime is { } mean
            ? $"average handle time {mean.InWords(culture)}{Part(", talk", AverageTalk, culture)}{Part(", hold", AverageHold, culture)}{Part(", wrap", AverageWrap, culture)}"
            : "average handle time is not defined: no contact with all its parts";
        return string.Create(culture, $"{Definition.Name}: {time}; {Handled:N0} handled, {Incomplete.Total:N0} of them without a handle time; {TransferRate.ToString(culture)}");
    }

    private static string Part(string name, TimeSpan? mean, IFormatProvider culture) => mean is { } known ? $"{name} {known.InWords(culture)}" : "";

    private RateResult Rate(string name, RateTally tally) => new(name, tally with { Excluded = Excluded.Merge(tally.Excluded) });
}
