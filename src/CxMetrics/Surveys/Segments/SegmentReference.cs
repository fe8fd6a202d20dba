using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What each segment is compared with.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SegmentReference>))]
public enum SegmentReference
{
    /// <summary>Everybody else in the breakdown, those without a key included.</summary>
    Rest = 0,

    /// <summary>A figure that is taken as known without error.</summary>
    Benchmark,
}
