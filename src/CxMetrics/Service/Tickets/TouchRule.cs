using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which solved tickets were solved in one touch, or in two.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TouchRule>))]
public enum TouchRule
{
    /// <summary>One touch: exactly one public reply of agents and no reopening; two touches: exactly two and no reopening. The default.</summary>
    ExactWithoutReopening = 0,

    /// <summary>One touch: exactly one public reply of agents; two touches: exactly two. For sources that do not record reopenings.</summary>
    Exact = 1,

    /// <summary>One touch: fewer than two public replies of agents, none included; two touches: exactly two. As Zendesk counts.</summary>
    FewerThanTwo = 2,
}
