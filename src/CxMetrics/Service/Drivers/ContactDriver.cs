using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>One topic among the drivers of contacts.</summary>
/// <remarks>Shares are 0 to 1, of the contacts with a topic. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactDriver
{
    private readonly DriverTally _tally = DriverTally.AdditiveIdentity;
    private readonly long _all;
    private readonly long? _customers;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its DriverTally.</summary>
    public ContactDriver() => throw WrittenOnly.Refusal(nameof(ContactDriver), "the Breakdown of its DriverTally");

    internal ContactDriver(string topic, DriverTally tally, long cumulative, long all, long? customers) =>
        (Topic, _tally, CumulativeContacts, _all, _customers) = (topic, tally, cumulative, all, customers);

    /// <summary>The topic.</summary>
    [JsonPropertyName("topic")]
    public string Topic { get; }

    /// <summary>Its contacts.</summary>
    [JsonPropertyName("contacts")]
    public long Contacts => _tally.Contacts;

    /// <summary>Its share of the contacts with a topic.</summary>
    [JsonPropertyName("share")]
    public double Share => (double)Contacts / _all;

    /// <summary>Its contacts and those of the topics before it.</summary>
    [JsonPropertyName("cumulativeContacts")]
    public long CumulativeContacts { get; }

    /// <summary>Its share and those of the topics before it: Pareto's curve.</summary>
    [JsonPropertyName("cumulativeShare")]
    public double CumulativeShare => (double)CumulativeContacts / _all;

    /// <summary>The contacts that recorded how long they took.</summary>
    [JsonPropertyName("timed")]
    public long Timed => _tally.Timed;

    /// <summary>Talk, hold and wrap-up time in all; null where no contact recorded it.</summary>
    [JsonPropertyName("handleTime")]
    public TimeSpan? HandleTime => Timed == 0 ? null : _tally.HandleTime;

    /// <summary>The sum of the costs in major units of <see cref="Currency"/>; null where no contact has a cost.</summary>
    [JsonPropertyName("cost")]
    public decimal? Cost => _tally.Costs.Count == 0 ? null : _tally.Costs.Total;

    /// <summary>The cost over the contacts that have one; null where none has.</summary>
    [JsonPropertyName("costPerContact")]
    public decimal? CostPerContact => Cost / _tally.Costs.Count;

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => _tally.Costs.Currency;

    /// <summary>Its contacts for each 100 customers; null where the customers are not known, or none.</summary>
    [JsonPropertyName("contactsPer100Customers")]
    public double? ContactsPer100Customers => _customers is { } customers and > 0 ? 100.0 * Contacts / customers : null;

    /// <summary>The topic in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The topic in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        string.Create(
            provider ?? CultureInfo.InvariantCulture,
            $"{Topic}: {Plural.Of(Contacts, "contact", provider ?? CultureInfo.InvariantCulture)}, {100 * Share:0.0}%, with those before it {100 * CumulativeShare:0.0}%");
}
