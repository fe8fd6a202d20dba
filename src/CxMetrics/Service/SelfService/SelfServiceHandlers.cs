using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which automation a figure of self-service is about.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SelfServiceHandlers>))]
public enum SelfServiceHandlers
{
    /// <summary>Menus, forms, bots with fixed answers and knowledge bases.</summary>
    SelfService = 0,

    /// <summary>AI agents.</summary>
    AiAgent = 1,

    /// <summary>Both.</summary>
    Both = 2,
}
