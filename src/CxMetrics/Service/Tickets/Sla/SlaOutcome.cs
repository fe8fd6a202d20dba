using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What became of a service-level target.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SlaOutcome>))]
public enum SlaOutcome
{
    /// <summary>Reached within the target, to the tick.</summary>
    Met = 0,

    /// <summary>Reached later than that, or open and overdue.</summary>
    Breached = 1,

    /// <summary>Open, and the target has not passed yet.</summary>
    Pending = 2,

    /// <summary>Solved without the first response, where the policy makes that a class of its own, or without the next reply in its time.</summary>
    SolvedWithoutReply = 3,

    /// <summary>No target, or nothing to time: created by an agent, not assigned, never reopened, nothing asked after the first response.</summary>
    NotApplicable = 4,

    /// <summary>The reply or the solve lies before the creation.</summary>
    Invalid = 5,

    /// <summary>The source does not tell.</summary>
    Unknown = 6,
}
