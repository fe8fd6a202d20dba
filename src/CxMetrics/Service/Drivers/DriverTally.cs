using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The contacts of a topic, the time that they took and what they cost.</summary>
/// <remarks>
/// Made by <see cref="ContactDriverDefinition"/>. Sums are exact: of ticks, and of decimals in one currency. Distinct customers are not in
/// it, since they cannot be added. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DriverTally : DefinedTally<DriverTally, ContactDriverDefinition>
{
    /// <summary>The contacts within the scope.</summary>
    [JsonPropertyName("contacts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts { get; init => field = Guard.Count(value, nameof(Contacts)); }

    /// <summary>Those of the contacts that recorded how long they took.</summary>
    [JsonPropertyName("timed"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Timed { get; init => field = Guard.Count(value, nameof(Timed)); }

    /// <summary>Talk, hold and wrap-up time of the timed contacts, in all.</summary>
    [JsonPropertyName("handleTime"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan HandleTime { get; init => field = Guard.Duration(value, nameof(HandleTime)); }

    /// <summary>The costs of the contacts that have one.</summary>
    [JsonPropertyName("costs"), JsonRequired]
    public MoneySum Costs { get; init => field = Guard.NotNull(value, nameof(Costs)).AtLeastZero(nameof(Costs)); } = MoneySum.AdditiveIdentity;

    private protected override long Counted => Contacts;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Contacts, "contact", CultureInfo.InvariantCulture)}, {HandleTime} in {Timed:N0} of them, {Costs}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Exceeds(Timed, Contacts, "timed") ?? Exceeds(Costs.Count, Contacts, "costs") ?? base.Contradiction;

    private protected override DriverTally Plus(DriverTally other) => this with
    {
        Contacts = ExactCount.Add(Contacts, other.Contacts, "contacts"),
        Timed = ExactCount.Add(Timed, other.Timed, "contacts with a time"),
        HandleTime = ExactCount.Add(HandleTime, other.HandleTime, "ticks of handle time"),
        Costs = Costs + other.Costs,
    };
}
