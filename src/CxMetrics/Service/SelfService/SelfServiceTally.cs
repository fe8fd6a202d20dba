using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sessions of self-service, how many were completed, how many contained their customer, and both.</summary>
/// <remarks>
/// <c>Sessions + Excluded.Total</c> is everything received. For each of the five rates, its denominator and its exclusions add up to <see
/// cref="Sessions"/>. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SelfServiceTally : DefinedTally<SelfServiceTally, SelfServiceDefinition>
{
    /// <summary>The completed sessions of all; one without a recorded outcome is not completed.</summary>
    [JsonPropertyName("completion"), JsonRequired]
    public RateTally Completion { get; init => field = Guard.NotNull(value, nameof(Completion)); } = RateTally.AdditiveIdentity;

    /// <summary>The completed sessions of those that recorded an outcome.</summary>
    [JsonPropertyName("completionWhereRecorded"), JsonRequired]
    public RateTally CompletionWhereRecorded { get; init => field = Guard.NotNull(value, nameof(CompletionWhereRecorded)); } = RateTally.AdditiveIdentity;

    /// <summary>The sessions that contained their customer.</summary>
    [JsonPropertyName("containment"), JsonRequired]
    public RateTally Containment { get; init => field = Guard.NotNull(value, nameof(Containment)); } = RateTally.AdditiveIdentity;

    /// <summary>The sessions that were completed and contained their customer.</summary>
    [JsonPropertyName("containedAndCompleted"), JsonRequired]
    public RateTally ContainedAndCompleted { get; init => field = Guard.NotNull(value, nameof(ContainedAndCompleted)); } = RateTally.AdditiveIdentity;

    /// <summary>The completed sessions whose customer came back all the same.</summary>
    [JsonPropertyName("cameBack"), JsonRequired]
    public RateTally CameBack { get; init => field = Guard.NotNull(value, nameof(CameBack)); } = RateTally.AdditiveIdentity;

    /// <summary>The sessions of the definition's handlers.</summary>
    [JsonIgnore]
    public long Sessions => Completion.Denominator;

    private protected override long Counted => Sessions;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Sessions, "session", CultureInfo.InvariantCulture)}, {Completion.Numerator:N0} completed, {Containment.Numerator:N0} of {Containment.Denominator:N0} contained, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Array.Find([Completion, CompletionWhereRecorded, Containment, ContainedAndCompleted, CameBack], LeavesOut) is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"a rate has {rate}; expected {Plural.Of(Sessions, "session", CultureInfo.InvariantCulture)} in all, as in \"completion\".")
            : base.Contradiction;

    private protected override SelfServiceTally Plus(SelfServiceTally other) => this with
    {
        Completion = Completion + other.Completion,
        CompletionWhereRecorded = CompletionWhereRecorded + other.CompletionWhereRecorded,
        Containment = Containment + other.Containment,
        ContainedAndCompleted = ContainedAndCompleted + other.ContainedAndCompleted,
        CameBack = CameBack + other.CameBack,
    };

    /// <summary>Whether sessions are in neither the denominator nor the exclusions of a rate, or some that there are not.</summary>
    private bool LeavesOut(RateTally rate) => rate.Denominator > Sessions || rate.Excluded.Total != Sessions - rate.Denominator;
}
