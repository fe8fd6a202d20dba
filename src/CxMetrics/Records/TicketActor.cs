using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Who did something to a ticket.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketActor>))]
public enum TicketActor
{
    /// <summary>The customer.</summary>
    Customer = 0,

    /// <summary>A person who works for the company.</summary>
    Agent = 1,

    /// <summary>A bot or an AI agent that answers customers.</summary>
    Bot = 2,

    /// <summary>The ticket system itself: a rule, a schedule, an acknowledgement of receipt.</summary>
    System = 3,
}
