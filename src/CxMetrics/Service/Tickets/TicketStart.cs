using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>From when the time to the first response and to the resolution runs.</summary>
/// <remarks>Later waits start with the first unanswered message of the customer. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketStart>))]
public enum TicketStart
{
    /// <summary>From the creation; nobody waits for a first response to a ticket that an agent created. The default.</summary>
    Creation = 0,

    /// <summary>
    /// From the creation, but the response to a ticket that an agent created from the first message of the customer, as Zendesk counts.
    /// </summary>
    FirstMessage = 1,

    /// <summary>From the first assignment to an agent; nothing before it is waited for.</summary>
    Assignment = 2,

    /// <summary>From the first hand-off to a team or an agent; nothing before it is waited for.</summary>
    Handoff = 3,

    /// <summary>The response from each reopening, as many times as the ticket was reopened; resolutions from the creation.</summary>
    Reopening = 4,
}
