using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>What a step is called on its way: the stage, the touchpoint or the department.</summary>
/// <remarks>A step without one is "(unknown)", which is a label like any other. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<JourneyLabel>))]
public enum JourneyLabel
{
    /// <summary>The stage of the touchpoint. The default.</summary>
    Stage = 0,

    /// <summary>The id of the touchpoint.</summary>
    Touchpoint = 1,

    /// <summary>The department of the touchpoint.</summary>
    Department = 2,
}
