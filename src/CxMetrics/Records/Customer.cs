using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A customer, with what the metrics need to know.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON alike. Unknown JSON
/// members are ignored, moments without an offset from UTC refused. Thread-safe. That <see cref="Until"/> does not precede
/// <see cref="Since"/> is checked by the metrics that use both.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Customer
{
    /// <summary>Describes a customer.</summary>
    /// <param name="id">The identifier that the other facts refer to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    [JsonConstructor]
    public Customer(string id)
    {
        Id = id;
    }

    /// <summary>The identifier that the other facts refer to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonRequired]
    public string Id
    {
        get;
        init => field = Guard.Text(value, nameof(Id));
    }

    /// <summary>When the person became a customer; null when unknown.</summary>
    [JsonPropertyName("since"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? Since { get; init; }

    /// <summary>From when on the customer could be observed (delayed entry); null when from the beginning.</summary>
    [JsonPropertyName("observedFrom"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? ObservedFrom { get; init; }

    /// <summary>When the customer left; null for a current customer.</summary>
    [JsonPropertyName("until"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? Until { get; init; }

    /// <summary>The segment, such as "small business".</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("segment"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Segment
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Segment));
    }

    /// <summary>The account, where several customers belong to one.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("accountId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AccountId
    {
        get;
        init => field = Guard.OptionalText(value, nameof(AccountId));
    }

    /// <summary>The recurring revenue a month, in major units of one currency, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("monthlyRevenue"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MonthlyRevenue
    {
        get;
        init => field = Guard.OptionalMoney(value, nameof(MonthlyRevenue));
    }

    /// <summary>What winning the customer cost, in major units of one currency, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("acquisitionCost"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? AcquisitionCost
    {
        get;
        init => field = Guard.OptionalMoney(value, nameof(AcquisitionCost));
    }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The identifier.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Customer {Id}");
}
