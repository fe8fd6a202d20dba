using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether what may still be repeated counts.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrMaturity>))]
public enum FcrMaturity
{
    /// <summary>Only what can no longer be repeated: its window ended by the moment as of which the rate is computed. The default.</summary>
    MatureOnly = 0,

    /// <summary>Everything, also the latest contacts, which had less time to be repeated.</summary>
    All = 1,
}
