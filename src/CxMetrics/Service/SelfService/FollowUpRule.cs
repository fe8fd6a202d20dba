using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What shows that a session of self-service did not contain the customer.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FollowUpRule>))]
public enum FollowUpRule
{
    /// <summary>Any inbound attempt of the same customer to reach a person within the horizon, answered or not.</summary>
    AnyAttempt = 0,

    /// <summary>An inbound contact of the same customer that a person handled, within the horizon.</summary>
    HumanAnswered = 1,

    /// <summary>A transfer out of the session, or a leg of the same contact that is not self-service; no horizon.</summary>
    InSession = 2,
}
