using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether sessions count whose horizon is not over yet.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SessionMaturity>))]
public enum SessionMaturity
{
    /// <summary>Only sessions that ended at least one horizon before the moment of the log.</summary>
    MatureOnly = 0,

    /// <summary>All sessions: the youngest seem contained because nobody could come back yet.</summary>
    All = 1,
}
