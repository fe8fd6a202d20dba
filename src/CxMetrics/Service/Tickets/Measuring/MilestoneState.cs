using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether a ticket reached a milestone, or why there is no time to it.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<MilestoneState>))]
public enum MilestoneState
{
    /// <summary>It did: there is a time.</summary>
    Reached = 0,

    /// <summary>Not yet, and it may still: the time runs on.</summary>
    NotYet = 1,

    /// <summary>It was solved without the reply that was waited for.</summary>
    SolvedWithoutReply = 2,

    /// <summary>An agent created it: nobody waits for a first response.</summary>
    CreatedByAgent = 3,

    /// <summary>It was answered or solved before it was assigned to an agent, so no time runs from the assignment.</summary>
    NotAssigned = 4,

    /// <summary>The milestone lies before the creation of the ticket: the clocks disagree.</summary>
    Invalid = 5,

    /// <summary>The source does not tell.</summary>
    Unknown = 6,
}
