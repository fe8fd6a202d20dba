using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Something that a customer did: a visit, a session, a purchase, whatever shows that the customer is still there.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CustomerActivity
{
    /// <summary>Describes an activity.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="at">When it happened.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is blank.</exception>
    [JsonConstructor]
    public CustomerActivity(string customerId, DateTimeOffset at)
    {
        CustomerId = customerId;
        At = at;
    }

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="at">When it happened.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CustomerActivity(string customerId, DateTime at) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier; null where activities have none, and cannot be told apart.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init => field = Guard.OptionalText(value, nameof(Id)); }

    /// <summary>The customer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonRequired]
    public string CustomerId { get; init => field = Guard.Text(value, nameof(CustomerId)); }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("at"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset At { get; init; }

    /// <summary>What it was, such as "sign-up" or "order", where cohorts start with one kind and return with another; null when unknown.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; init => field = Guard.OptionalText(value, nameof(Kind)); }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes { get; init => field = value ?? AttributeDictionary.Empty; } = AttributeDictionary.Empty;

    /// <summary>The customer, what was done and when.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Activity of {CustomerId}: {Kind ?? "any"} at {At:O}");
}
