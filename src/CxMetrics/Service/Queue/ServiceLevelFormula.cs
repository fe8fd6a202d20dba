using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The usual formulas of the service level: they differ in what becomes of contacts that were not answered.</summary>
/// <remarks>
/// <c>T</c> is the threshold of the <see cref="QueueDefinition"/>, inclusive; offered is answered plus abandoned. Travels in JSON as its
/// exact name. Cleveland, ICMI QueueTips, March 2005; Call Centre Helper, "How to calculate service level".
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<ServiceLevelFormula>))]
public enum ServiceLevelFormula
{
    /// <summary>Those who abandon within T do not count: <c>answered within T / (answered + abandoned after T)</c>. The default.</summary>
    AbandonedWithinExcluded = 0,

    /// <summary>Nobody who abandons counts: <c>answered within T / answered</c>. It flatters a queue that people give up on.</summary>
    AbandonedExcluded = 1,

    /// <summary>Every abandoned contact is a miss: <c>answered within T / offered</c>. The strictest.</summary>
    AbandonedMissed = 2,

    /// <summary>Those who abandon within T are a success: <c>(answered + abandoned within T) / offered</c>.</summary>
    AbandonedWithinMet = 3,

    /// <summary>Short abandons do not count: <c>answered within T / (offered - short abandons)</c>.</summary>
    ShortAbandonsExcluded = 4,

    /// <summary>Short abandons are a success: <c>(answered within T + short abandons) / offered</c>.</summary>
    ShortAbandonsMet = 5,

    /// <summary>
    /// Everyone who abandons or flows out is a miss: <c>answered within T / (offered + flowed out)</c>. As Genesys and Amazon Connect count what
    /// their queues received.
    /// </summary>
    FlowedOutMissed = 6,
}
