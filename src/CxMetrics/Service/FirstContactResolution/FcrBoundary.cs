using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether a contact that starts exactly at the window's end is a repeat.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrBoundary>))]
public enum FcrBoundary
{
    /// <summary>It is. The default.</summary>
    Inclusive = 0,

    /// <summary>It is not.</summary>
    Exclusive = 1,
}
