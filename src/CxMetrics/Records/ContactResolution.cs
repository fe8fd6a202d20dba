using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What was recorded about the outcome of a contact.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactResolution>))]
public enum ContactResolution
{
    /// <summary>The matter was settled.</summary>
    Resolved = 0,

    /// <summary>The matter was left open.</summary>
    Unresolved = 1,

    /// <summary>The matter was passed to another line.</summary>
    Escalated = 2,
}
