using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The durations of a ticket; a service-level target limits one of them.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketDurationKind>))]
public enum TicketDurationKind
{
    /// <summary>The time to a response, as the definition has it; a ticket may have none, one or several.</summary>
    Response = 0,

    /// <summary>The time from the first unanswered message of the customer to the next public reply of an agent; several of a ticket.</summary>
    ReplyWait = 1,

    /// <summary>The time from creation to the first solve.</summary>
    FirstResolution = 2,

    /// <summary>The time from creation to the last solve, of tickets that are solved.</summary>
    FullResolution = 3,

    /// <summary>The time during which the customer waited: new, open and on hold.</summary>
    RequesterWait = 4,

    /// <summary>The time during which agents waited for the customer: pending.</summary>
    AgentWait = 5,

    /// <summary>The time on hold.</summary>
    OnHold = 6,

    /// <summary>The time during which it waited for an agent: new and open.</summary>
    AgentWork = 7,
}
