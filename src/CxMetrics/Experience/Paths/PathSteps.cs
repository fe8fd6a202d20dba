using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>What a path is made of.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<PathSteps>))]
public enum PathSteps
{
    /// <summary>The labels of the steps, of which consecutive equal ones are taken for one before the path is cut. The default.</summary>
    Collapsed = 0,

    /// <summary>The labels of all steps, repeats too.</summary>
    Every = 1,

    /// <summary>Each two consecutive steps, repeats too, with <c>(start)</c> before the first and <c>(end)</c> behind the last.</summary>
    Transitions = 2,
}
