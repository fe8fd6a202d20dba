using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whose public reply ends a wait: a first response, a wait for a reply, an update and a service-level target on one of them.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<AnswerRule>))]
public enum AnswerRule
{
    /// <summary>That of an agent; what bots write answers nobody. The default.</summary>
    ByHuman = 0,

    /// <summary>That of an agent or a bot.</summary>
    ByHumanOrBot = 1,
}
