using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which contacts a figure is about.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactScope>))]
public enum ContactScope
{
    /// <summary>Every contact in both directions, whoever or whatever handled it, abandoned ones included.</summary>
    All = 0,

    /// <summary>Inbound contacts that a person handled.</summary>
    InboundHuman = 1,

    /// <summary>Contacts in both directions that a person handled.</summary>
    Human = 2,

    /// <summary>Inbound contacts that were handled, by a person, an AI agent or self-service.</summary>
    InboundHandled = 3,

    /// <summary>Contacts with a menu, a form, a bot with fixed answers or a knowledge base; AI agents are apart.</summary>
    SelfService = 4,

    /// <summary>Contacts that an AI agent handled.</summary>
    AiAgent = 5,
}
