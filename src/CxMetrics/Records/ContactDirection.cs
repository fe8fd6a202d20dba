using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Who reached out in an interaction.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactDirection>))]
public enum ContactDirection
{
    /// <summary>The customer reached the company.</summary>
    Inbound = 0,

    /// <summary>The company reached the customer.</summary>
    Outbound = 1,
}
