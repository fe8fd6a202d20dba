using System.ComponentModel;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>An offer to call a customer back, and what became of it.</summary>
/// <remarks>Immutable, with structural equality and guarded members. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Callback
{
    /// <summary>Describes an offer.</summary>
    /// <param name="id">The identifier, not blank.</param>
    /// <param name="offeredAt">When the call was promised.</param>
    [JsonConstructor]
    public Callback(string id, DateTimeOffset offeredAt) => (Id, OfferedAt) = (id, offeredAt);

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="id">The identifier, not blank.</param>
    /// <param name="offeredAt">When the call was promised.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Callback(string id, DateTime offeredAt) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier.</summary>
    [JsonPropertyName("id"), JsonRequired]
    public string Id { get; init => field = Guard.Text(value, nameof(Id)); }

    /// <summary>When the call was promised.</summary>
    [JsonPropertyName("offeredAt"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset OfferedAt { get; init; }

    /// <summary>When the customer was called back; null where nobody called.</summary>
    [JsonPropertyName("calledBackAt"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? CalledBackAt { get; init; }

    /// <summary>Up to when it was watched, such as the moment of an export; null where nothing more will happen.</summary>
    [JsonPropertyName("observedUntil"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? ObservedUntil { get; init; }

    /// <summary>The team that promised.</summary>
    [JsonPropertyName("teamId")]
    public string? TeamId { get; init => field = Guard.OptionalText(value, nameof(TeamId)); }

    /// <summary>The company's own dimensions; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes { get; init => field = value ?? AttributeDictionary.Empty; } = AttributeDictionary.Empty;

    /// <summary>The identifier and what became of the promise.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => FormattableString.Invariant($"Callback {Id} offered {OfferedAt:o}, called back {CalledBackAt:o}");
}
