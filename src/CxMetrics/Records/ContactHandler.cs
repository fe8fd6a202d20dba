using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Who or what handled a contact.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactHandler>))]
public enum ContactHandler
{
    /// <summary>A person.</summary>
    Human = 0,

    /// <summary>An AI agent that acts in a conversation of its own.</summary>
    AiAgent = 1,

    /// <summary>A menu, a form, a bot with fixed answers or a knowledge base.</summary>
    SelfService = 2,
}
