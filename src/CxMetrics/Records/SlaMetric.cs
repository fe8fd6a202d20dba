using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The time that a service-level target limits.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SlaMetric>))]
public enum SlaMetric
{
    /// <summary>The time to the first response.</summary>
    FirstResponse = 0,

    /// <summary>The time that a message of the customer waits for the next public reply of an agent.</summary>
    NextReply = 1,

    /// <summary>The time from creation to the first solve.</summary>
    FirstResolution = 2,

    /// <summary>The time from creation to the last solve.</summary>
    FullResolution = 3,

    /// <summary>The time during which the customer waited: new, open and on hold.</summary>
    RequesterWait = 4,

    /// <summary>The time during which it waited for an agent: new and open.</summary>
    AgentWork = 5,
}
