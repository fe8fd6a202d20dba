using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The recurring revenue of a subscription from a day on: it started, changed its price, paused, resumed or ended.</summary>
/// <remarks>
/// <para>
/// The level is the recurring price per month. A trial is 0, and so is a pause. A discount that lasts as long as the subscription lowers the
/// level; a discount on one invoice, a setup fee, usage and taxes do not change it. An end is a change to 0, on the first day
/// without service; a subscription without one has not ended.
/// </para>
/// <para>
/// Changes of a subscription follow one another by <see cref="On"/>, then by <see cref="Sequence"/>. Immutable, with structural equality;
/// members are guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON members are ignored. Thread-safe. That a
/// level is not negative is checked by <see cref="SubscriptionHistory"/>, which can count such facts instead of refusing them.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SubscriptionChange
{
    /// <summary>Describes a change.</summary>
    /// <param name="on">The first day with the new level.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="subscriptionId">The subscription; an identifier need be unique only among those of its customer.</param>
    /// <param name="mrr">The recurring revenue per month after the change, in major units.</param>
    /// <param name="sequence">Its place among the changes of the same day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> or <paramref name="subscriptionId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> or <paramref name="subscriptionId"/> is blank.</exception>
    [JsonConstructor]
    public SubscriptionChange(DateOnly on, string customerId, string subscriptionId, decimal mrr, long sequence = 0)
    {
        On = on;
        CustomerId = customerId;
        SubscriptionId = subscriptionId;
        Mrr = mrr;
        Sequence = sequence;
    }

    /// <summary>Its place among the changes of the same day; 0 by default.</summary>
    [JsonPropertyName("sequence")]
    public long Sequence { get; init; }

    /// <summary>The first day with the new level.</summary>
    [JsonPropertyName("on"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly On { get; init; }

    /// <summary>The customer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("customerId"), JsonRequired]
    public string CustomerId
    {
        get;
        init => field = Guard.Text(value, nameof(CustomerId));
    }

    /// <summary>The subscription; an identifier need be unique only among those of its customer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("subscriptionId"), JsonRequired]
    public string SubscriptionId
    {
        get;
        init => field = Guard.Text(value, nameof(SubscriptionId));
    }

    /// <summary>The recurring revenue per month after the change, in major units; 0 where there is none, as in a trial, a pause, or after the end.</summary>
    [JsonPropertyName("mrr"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Mrr { get; init; }

    /// <summary>The currency of <see cref="Mrr"/>, three letters of ISO 4217; null when unknown.</summary>
    /// <exception cref="ArgumentException">The value is not three letters A to Z.</exception>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency
    {
        get;
        init => field = RecordGuard.OptionalCurrency(value, nameof(Currency));
    }

    /// <summary>Why the subscription ended, for a change to 0; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("reason"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChurnReason? Reason
    {
        get;
        init => field = Guard.OptionalDefined(value, nameof(Reason));
    }

    /// <summary>The company's own dimensions, such as the account; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The subscription, its customer, its level and the day.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Subscription {SubscriptionId} of {CustomerId}: {Mrr} a month from {On:yyyy-MM-dd}");
}
