using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether tickets that agents created count in the one-touch and two-touch rates.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<AgentCreatedTickets>))]
public enum AgentCreatedTickets
{
    /// <summary>They count like any other. The default.</summary>
    Count = 0,

    /// <summary>They are left out, and counted by reason.</summary>
    LeaveOut = 1,
}
