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

    /// <summary>
    /// The time from the first unanswered message of the customer to the next answer; several of a ticket, of which the first is mostly the
    /// first response. A service-level target limits those after it: the next replies.
    /// </summary>
    ReplyWait = 1,

    /// <summary>The time from each answer to the next, while the ticket is not solved; several of a ticket.</summary>
    PeriodicUpdate = 2,

    /// <summary>The same, of which the time pending does not count.</summary>
    PausableUpdate = 3,

    /// <summary>The time to the first solve, from where the definition starts.</summary>
    FirstResolution = 4,

    /// <summary>The time to the last solve, of tickets that are solved, from where the definition starts.</summary>
    FullResolution = 5,

    /// <summary>The time during which the customer waited: new, open and on hold.</summary>
    RequesterWait = 6,

    /// <summary>The time during which agents waited for the customer: pending.</summary>
    AgentWait = 7,

    /// <summary>The time on hold.</summary>
    OnHold = 8,

    /// <summary>The time during which it waited for an agent: new and open.</summary>
    AgentWork = 9,

    /// <summary>The time during which it was not solved, over all reopenings.</summary>
    Unsolved = 10,
}
