using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The usual formulas of the abandonment rate: they differ in what becomes of short abandons and flow-outs.</summary>
/// <remarks>Offered is answered plus abandoned. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<AbandonmentFormula>))]
public enum AbandonmentFormula
{
    /// <summary>Everyone who abandons counts: <c>abandoned / offered</c>. The default.</summary>
    All = 0,

    /// <summary>Short abandons are removed from both sides: <c>(abandoned - short) / (offered - short)</c>.</summary>
    ShortExcluded = 1,

    /// <summary>Short abandons are removed from the numerator alone: <c>(abandoned - short) / offered</c>.</summary>
    ShortNotAbandoned = 2,

    /// <summary>Those that flowed out were received too: <c>abandoned / (offered + flowed out)</c>, as Genesys and Amazon Connect count.</summary>
    FlowedOutReceived = 3,
}
