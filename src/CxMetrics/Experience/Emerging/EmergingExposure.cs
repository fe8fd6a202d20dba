using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>What a rate is out of: it decides whether a busy week makes every topic rise.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<EmergingExposure>))]
public enum EmergingExposure
{
    /// <summary>Out of all contacts: the share of a topic. In a busy week it stays as it was where all topics grow alike.</summary>
    Contacts = 0,

    /// <summary>Out of the customers of each day: how many contacts a customer has about it.</summary>
    Customers = 1,

    /// <summary>By the day: how many contacts about it there are, whatever the reason.</summary>
    Days = 2,
}
