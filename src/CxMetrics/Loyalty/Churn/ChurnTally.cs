using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Members in a period: those there at the opening, the new and the returned, and how many of each were gone at the close.</summary>
/// <remarks>
/// A member is in one of the three groups. <c>Opening + New + Returned</c>, less those lost of them, is the close. Adds over members, and
/// over periods: then of member-periods. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ChurnTally : DefinedTally<ChurnTally, ChurnDefinition>
{
    /// <summary>The members active at the opening; those of them lost are not active at the close.</summary>
    [JsonPropertyName("opening"), JsonRequired]
    public RateTally Opening { get; init => field = Guard.NotNull(value, nameof(Opening)); } = RateTally.AdditiveIdentity;

    /// <summary>The members who joined in the period for the first time; those of them lost are not active at the close.</summary>
    [JsonPropertyName("new"), JsonRequired]
    public RateTally New { get; init => field = Guard.NotNull(value, nameof(New)); } = RateTally.AdditiveIdentity;

    /// <summary>The members who came back in the period; those of them lost are not active at the close.</summary>
    [JsonPropertyName("returned"), JsonRequired]
    public RateTally Returned { get; init => field = Guard.NotNull(value, nameof(Returned)); } = RateTally.AdditiveIdentity;

    /// <summary>The lost of the opening who left of their own accord, by their last loss.</summary>
    [JsonPropertyName("voluntary"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Voluntary { get; init => field = Guard.Count(value, nameof(Voluntary)); }

    /// <summary>The lost of the opening who did not leave of their own accord, by their last loss.</summary>
    [JsonPropertyName("involuntary"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Involuntary { get; init => field = Guard.Count(value, nameof(Involuntary)); }

    /// <summary>The members who left in the period at all, also those who joined in it and those who came back.</summary>
    [JsonPropertyName("leavers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Leavers { get; init => field = Guard.Count(value, nameof(Leavers)); }

    /// <summary>The members lost on each day, of those active at its start; no days unless the definition asks for daily churn.</summary>
    [JsonPropertyName("days"), JsonRequired]
    public Breakdown<DateOnly, RateTally> Days { get; init => field = Guard.NotNull(value, nameof(Days)); } = Breakdown<DateOnly, RateTally>.AdditiveIdentity;

    /// <summary>The members active at the close.</summary>
    [JsonIgnore]
    public long Closing => Remaining(Opening) + Remaining(New) + Remaining(Returned);

    private protected override long Counted => ExactCount.Sum([Opening.Denominator, New.Denominator, Returned.Denominator], "members");

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Opening.Denominator:N0} at the opening, {New.Denominator:N0} new, {Returned.Denominator:N0} returned, {Closing:N0} at the close, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        (Int128)Opening.Denominator + New.Denominator + Returned.Denominator > long.MaxValue
            ? FormattableString.Invariant($"\"opening\", \"new\" and \"returned\" have more than {long.MaxValue} members.")
            : Exceeds(Voluntary, Opening.Numerator, "voluntary")
                ?? Exceeds(Involuntary, Opening.Numerator - Voluntary, "involuntary")
                ?? Exceeds(Leavers, Counted, "leavers")
                ?? base.Contradiction;

    private protected override ChurnTally Plus(ChurnTally other) => this with
    {
        Opening = Opening + other.Opening,
        New = New + other.New,
        Returned = Returned + other.Returned,
        Voluntary = ExactCount.Add(Voluntary, other.Voluntary, "voluntary losses"),
        Involuntary = ExactCount.Add(Involuntary, other.Involuntary, "involuntary losses"),
        Leavers = ExactCount.Add(Leavers, other.Leavers, "leavers"),
        Days = Days + other.Days,
    };

    private static long Remaining(RateTally group) => group.Denominator - group.Numerator;
}
