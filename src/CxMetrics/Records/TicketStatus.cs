using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The status of a ticket.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketStatus>))]
public enum TicketStatus
{
    /// <summary>Nobody has taken it up.</summary>
    New = 0,

    /// <summary>It waits for an agent.</summary>
    Open = 1,

    /// <summary>It waits for the customer.</summary>
    Pending = 2,

    /// <summary>It waits for somebody else: a supplier, another department.</summary>
    OnHold = 3,

    /// <summary>An agent has solved it; the customer can open it again.</summary>
    Solved = 4,

    /// <summary>It is solved for good.</summary>
    Closed = 5,
}
