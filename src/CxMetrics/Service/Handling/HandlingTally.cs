using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many contacts were handled, how long each part took, and how many were transferred or escalated.</summary>
/// <remarks>
/// <c>Handled + Excluded.Total</c> is everything received. Each part is tallied over the contacts in which it is known, or in which the
/// definition takes it to be none: the parts of a handle time add up to it. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record HandlingTally : DefinedTally<HandlingTally, HandlingDefinition>
{
    /// <summary>The contacts handled, whether or not their handle time is known.</summary>
    [JsonIgnore]
    public long Handled => HandleTimes.Count + HandleTimes.Missing;

    /// <summary>The handle times of the contacts in which all parts are known.</summary>
    [JsonPropertyName("handleTimes"), JsonRequired]
    public DurationTally HandleTimes { get; init => field = Guard.NotNull(value, nameof(HandleTimes)); } = DurationTally.AdditiveIdentity;

    /// <summary>The talk times of the contacts in which they are known, or assumed to be none.</summary>
    [JsonPropertyName("talkTimes"), JsonRequired]
    public DurationTally TalkTimes { get; init => field = Guard.NotNull(value, nameof(TalkTimes)); } = DurationTally.AdditiveIdentity;

    /// <summary>The hold times of the contacts in which they are known, or assumed to be none; those never put on hold included.</summary>
    [JsonPropertyName("holdTimes"), JsonRequired]
    public DurationTally HoldTimes { get; init => field = Guard.NotNull(value, nameof(HoldTimes)); } = DurationTally.AdditiveIdentity;

    /// <summary>The wrap-up times of the contacts in which they are known, or assumed to be none.</summary>
    [JsonPropertyName("wrapTimes"), JsonRequired]
    public DurationTally WrapTimes { get; init => field = Guard.NotNull(value, nameof(WrapTimes)); } = DurationTally.AdditiveIdentity;

    /// <summary>The contacts with at least one transfer, of those whose number of transfers is known.</summary>
    [JsonPropertyName("transferred"), JsonRequired]
    public RateTally Transferred { get; init => field = Guard.NotNull(value, nameof(Transferred)); } = RateTally.AdditiveIdentity;

    /// <summary>The transfers of all contacts.</summary>
    [JsonPropertyName("transfers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Transfers { get; init => field = Guard.Count(value, nameof(Transfers)); }

    /// <summary>The contacts that were escalated, of those whose resolution is recorded.</summary>
    [JsonPropertyName("escalated"), JsonRequired]
    public RateTally Escalated { get; init => field = Guard.NotNull(value, nameof(Escalated)); } = RateTally.AdditiveIdentity;

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    [JsonPropertyName("incomplete"), JsonRequired]
    public ReasonCounts Incomplete { get; init => field = Guard.NotNull(value, nameof(Incomplete)); } = ReasonCounts.None;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed"), JsonRequired]
    public ReasonCounts Assumed { get; init => field = Guard.NotNull(value, nameof(Assumed)); } = ReasonCounts.None;

    private protected override long Counted => Handled;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Handled:N0} handled, {Transferred.Numerator:N0} transferred, {Escalated.Numerator:N0} escalated, {Incomplete.Total:N0} incomplete, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Exceeds(Transferred.Denominator, Handled, "transferred")
        ?? Exceeds(Transferred.Numerator, Transfers, "transferred")
        ?? Exceeds(Escalated.Denominator, Handled, "escalated")
        ?? Exceeds(Incomplete.Total, HandleTimes.Missing, "incomplete")
        ?? Exceeds(HandleTimes.Missing, Incomplete.Total, "handleTimes")
        ?? Exceeds(Assumed.Total, HandleTimes.Count, "assumed")
        ?? base.Contradiction;

    private protected override HandlingTally Plus(HandlingTally other) => this with
    {
        HandleTimes = HandleTimes + other.HandleTimes,
        TalkTimes = TalkTimes + other.TalkTimes,
        HoldTimes = HoldTimes + other.HoldTimes,
        WrapTimes = WrapTimes + other.WrapTimes,
        Transferred = Transferred + other.Transferred,
        Transfers = ExactCount.Add(Transfers, other.Transfers, "transfers"),
        Escalated = Escalated + other.Escalated,
        Incomplete = Incomplete.Merge(other.Incomplete),
        Assumed = Assumed.Merge(other.Assumed),
    };
}
