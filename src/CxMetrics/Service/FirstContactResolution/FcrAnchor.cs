using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>From where the window for repeats runs.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrAnchor>))]
public enum FcrAnchor
{
    /// <summary>From the latest end so far: the window slides with each repeat. A contact that looks ahead looks from its own end. The default.</summary>
    LatestEnd = 0,

    /// <summary>From the end of the first contact.</summary>
    FirstEnd = 1,

    /// <summary>From the start of the first contact.</summary>
    FirstStart = 2,
}
