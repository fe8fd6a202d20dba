using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to compute an interval around a weighted estimate.</summary>
/// <remarks>Both are symmetric and neither is cut to the scale. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<WeightedInterval>))]
public enum WeightedInterval
{
    /// <summary>Student t with the degrees of freedom of the design: sampling units minus strata. The default.</summary>
    StudentT = 0,

    /// <summary>Normal: what most survey software prints; too narrow for few sampling units.</summary>
    Normal = 1,
}
