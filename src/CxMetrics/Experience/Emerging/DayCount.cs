using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What there was on a day: contacts, of all or of a key, and the customers whom the company had.</summary>
/// <remarks>JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DayCount : SumTally<DayCount>
{
    /// <summary>The contacts, or whatever else is counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("contacts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts { get; init => field = Guard.Count(value, nameof(Contacts)); }

    /// <summary>The customers whom the company had on the day, with a contact or without; 0 where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Customers { get; init => field = Guard.Count(value, nameof(Customers)); }

    private protected override long Counted => Contacts;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Contacts, "contact", CultureInfo.InvariantCulture)}, {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}");

    internal override DayCount Plus(DayCount other, string name) => new()
    {
        Contacts = ExactCount.Add(Contacts, other.Contacts, "contacts"),
        Customers = ExactCount.Add(Customers, other.Customers, "customers"),
    };
}
