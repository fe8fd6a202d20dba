using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which end of an effort scale is the good one.</summary>
/// <remarks>Travels in JSON as its exact name. There is no default: a definition that leaves the direction out is refused.</remarks>
[JsonConverter(typeof(EnumNameConverter<EffortDirection>))]
public enum EffortDirection
{
    /// <summary>Agreement that it was easy: higher is better, as in CES 2.0.</summary>
    HigherIsEasier = 1,

    /// <summary>The effort it took: lower is better, as in CES 1.0.</summary>
    LowerIsEasier = 2,
}
