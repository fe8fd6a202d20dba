using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Something that a customer bought, or a refund of it.</summary>
/// <remarks>
/// A refund is a purchase of a negative amount with the <see cref="OrderId"/> of what it refunds, into which it is netted. Immutable, with
/// structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON members are ignored,
/// moments without an offset from UTC refused. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Purchase
{
    /// <summary>Describes a purchase.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="at">When it was made.</param>
    /// <param name="amount">What was paid, in major units of one currency; negative for a refund.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is blank.</exception>
    [JsonConstructor]
    public Purchase(string customerId, DateTimeOffset at, decimal amount)
    {
        CustomerId = customerId;
        At = at;
        Amount = amount;
    }

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="at">When it was made.</param>
    /// <param name="amount">What was paid, in major units of one currency; negative for a refund.</param>
    [Obsolete(Moment.Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Purchase(string customerId, DateTime at, decimal amount) => throw new NotSupportedException(Moment.Refusal);

    /// <summary>The identifier; null where purchases have none, and cannot be told apart.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init => field = Guard.OptionalText(value, nameof(Id)); }

    /// <summary>The order, which its refunds have too; null where nothing else belongs to the purchase.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("orderId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OrderId { get; init => field = Guard.OptionalText(value, nameof(OrderId)); }

    /// <summary>The customer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonRequired]
    public string CustomerId { get; init => field = Guard.Text(value, nameof(CustomerId)); }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("at"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset At { get; init; }

    /// <summary>What was paid, in major units of one currency; negative for a refund.</summary>
    [JsonPropertyName("amount"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Amount { get; init; }

    /// <summary>What is left of the amount after the costs of what was sold, in the same currency; null when unknown.</summary>
    [JsonPropertyName("margin"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Margin { get; init; }

    /// <summary>The currency of the amounts, in three letters of ISO 4217; null where there is one only.</summary>
    /// <exception cref="ArgumentException">The value is not three letters A to Z.</exception>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init => field = RecordGuard.OptionalCurrency(value, nameof(Currency)); }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes { get; init => field = value ?? AttributeDictionary.Empty; } = AttributeDictionary.Empty;

    /// <summary>The customer, the amount and when.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Purchase of {CustomerId}: {Amount} {Currency} at {At:O}");
}
