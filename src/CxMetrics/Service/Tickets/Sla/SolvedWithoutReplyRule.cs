using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What it means for a first response that a ticket was solved without it.</summary>
/// <remarks>By neither is it the end of a next reply: a thank-you needs no answer. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SolvedWithoutReplyRule>))]
public enum SolvedWithoutReplyRule
{
    /// <summary>The target is breached: the customer never got the reply. The default.</summary>
    Breached = 0,

    /// <summary>It is a class of its own, outside the denominator.</summary>
    ClassOfItsOwn = 1,
}
