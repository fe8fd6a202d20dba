using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which replies are responses, and from when their time runs.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ResponseRule>))]
public enum ResponseRule
{
    /// <summary>From creation to the first public reply of an agent; what bots write is no response. The default.</summary>
    ByHuman = 0,

    /// <summary>From creation to the first public reply of an agent or a bot.</summary>
    ByHumanOrBot = 1,

    /// <summary>From the first assignment to an agent to the next public reply of an agent.</summary>
    FromAssignment = 2,

    /// <summary>From each reopening to the next public reply of an agent: as many times as the ticket was reopened.</summary>
    FromReopening = 3,
}
