using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What two contacts have in common when one may repeat the other.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrKey>))]
public enum FcrKey
{
    /// <summary>The customer and the topic, on any channel. The default.</summary>
    CustomerAndTopic = 0,

    /// <summary>The customer, whatever the topic.</summary>
    Customer = 1,

    /// <summary>The customer, the topic and the channel: a customer who changes channels is not seen to come back.</summary>
    CustomerTopicAndChannel = 2,

    /// <summary>The customer and the channel, whatever the topic.</summary>
    CustomerAndChannel = 3,

    /// <summary>The customer and the issue that the source knows.</summary>
    CustomerAndIssue = 4,

    /// <summary>The issue that the source knows, also where no customer is identified.</summary>
    Issue = 5,
}
