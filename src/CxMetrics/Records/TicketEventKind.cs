using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What happened to a ticket.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketEventKind>))]
public enum TicketEventKind
{
    /// <summary>Its status was set, at creation or later.</summary>
    Status = 0,

    /// <summary>Something was written to the customer.</summary>
    PublicReply = 1,

    /// <summary>Something was written that the customer cannot read.</summary>
    InternalNote = 2,

    /// <summary>The customer wrote.</summary>
    CustomerReply = 3,

    /// <summary>It was given to an agent or a team.</summary>
    Assigned = 4,

    /// <summary>A service-level target was set for it.</summary>
    SlaTarget = 5,
}
