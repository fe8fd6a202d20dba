using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>At which shares and scores a change is split into rate and mix.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ChangeWeights>))]
public enum ChangeWeights
{
    /// <summary>The means of before and after: nothing is left over, and before and after may be swapped. Equal to the Shapley value.</summary>
    Midpoint = 0,

    /// <summary>Shares and scores before, with the interaction of both as a part of its own.</summary>
    Base,

    /// <summary>Shares after and scores before, so that nothing is left over.</summary>
    End,
}
