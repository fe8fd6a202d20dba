using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What becomes of contacts that the first line cannot resolve at all.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrFirstLine>))]
public enum FcrFirstLine
{
    /// <summary>They count like all others. The default.</summary>
    Everything = 0,

    /// <summary>They are left out of numerator and denominator (net), as are those of which it is not known.</summary>
    ResolvableOnly = 1,

    /// <summary>They are left out of the denominator only: the rate may exceed 1. For comparison with figures that others publish.</summary>
    ResolvableInDenominator = 2,
}
