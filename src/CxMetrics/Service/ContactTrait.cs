using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a contact either has or lacks.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactTrait>))]
public enum ContactTrait
{
    /// <summary>It ended in the wanted outcome, such as a sale.</summary>
    Converted = 0,

    /// <summary>Compliance flagged it.</summary>
    Flagged = 1,

    /// <summary>A menu, a form, a bot with fixed answers or a knowledge base handled it.</summary>
    SelfService = 2,

    /// <summary>An AI agent handled it.</summary>
    AiAgent = 3,
}
