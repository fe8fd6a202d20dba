using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How waiting in a queue ended.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<QueueOutcome>))]
public enum QueueOutcome
{
    /// <summary>Somebody or something answered.</summary>
    Answered = 0,

    /// <summary>The customer gave up.</summary>
    Abandoned = 1,

    /// <summary>The queue passed the customer on, for example to voice mail or another queue.</summary>
    FlowedOut = 2,
}
