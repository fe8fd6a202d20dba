using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The topics that customers contact the company about, the most frequent first.</summary>
/// <remarks>
/// Topics with as many contacts come in ordinal order. <c>Contacts</c> with a topic and without one add up to those within the scope.
/// Written to JSON, never read: keep the breakdown to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactDriverRanking
{
    /// <summary>Refuses to be read from JSON: read the Breakdown of its DriverTally.</summary>
    public ContactDriverRanking() => throw WrittenOnly.Refusal(nameof(ContactDriverRanking), "the Breakdown of its DriverTally");

    internal ContactDriverRanking(IReadOnlyList<ContactDriver> drivers, Breakdown<string, DriverTally> topics, double paretoShare, long? customers)
    {
        Drivers = drivers;
        WithoutTopic = topics.NoKey.Contacts;
        Contacts = topics.Count - WithoutTopic;
        ParetoShare = paretoShare;
        Customers = customers;
        Definition = topics.Total.Definition;
        Excluded = topics.Total.Excluded;
        VitalFew = drivers.Count == 0 ? 0 : 1 + drivers.TakeWhile(driver => driver.CumulativeShare < paretoShare).Count();
    }

    /// <summary>The topics that have contacts, the most frequent first.</summary>
    [JsonPropertyName("drivers")]
    public IReadOnlyList<ContactDriver> Drivers { get; }

    /// <summary>The contacts within the scope that have a topic: the denominator of the shares.</summary>
    [JsonPropertyName("contacts")]
    public long Contacts { get; }

    /// <summary>The contacts within the scope without a topic, which no share counts.</summary>
    [JsonPropertyName("withoutTopic")]
    public long WithoutTopic { get; }

    /// <summary>The share of contacts that <see cref="VitalFew"/> topics make, above 0 and at most 1.</summary>
    [JsonPropertyName("paretoShare")]
    public double ParetoShare { get; }

    /// <summary>The fewest topics, the first of <see cref="Drivers"/>, that make at least <see cref="ParetoShare"/> of the contacts.</summary>
    [JsonPropertyName("vitalFew")]
    public int VitalFew { get; }

    /// <summary>The customers that contacts are set against; null where they are not known.</summary>
    [JsonPropertyName("customers")]
    public long? Customers { get; }

    /// <summary>The contacts within the scope, with a topic or without one, for each 100 customers; null where these are not known, or none.</summary>
    [JsonPropertyName("contactsPer100Customers")]
    public double? ContactsPer100Customers => Customers is { } customers and > 0 ? 100.0 * (Contacts + WithoutTopic) / customers : null;

    /// <summary>The contacts left out, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>The definition that the contacts were counted under; null for a breakdown of no tallies, which has none.</summary>
    [JsonPropertyName("definition")]
    public ContactDriverDefinition? Definition { get; }

    /// <summary>The ranking in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The ranking in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Drivers.Count == 0
            ? $"{(Definition is null ? "No" : Definition.Name + ": no")} contact has a topic{Excluded.InBrackets(culture)}"
            : string.Create(
                culture,
                $"{(Definition is null ? "" : Definition.Name + ": ")}{VitalFew:N0} of {Plural.Of(Drivers.Count, "topic", culture)} {(VitalFew == 1 ? "makes" : "make")} {100 * Drivers[VitalFew - 1].CumulativeShare:0.0}% of {Plural.Of(Contacts, "contact", culture)}; first {Drivers[0].Topic} with {100 * Drivers[0].Share:0.0}%");
    }
}
