using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which later contacts are repeats.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrRepeats>))]
public enum FcrRepeats
{
    /// <summary>Contacts that a person handled. The default.</summary>
    HandledContacts = 0,

    /// <summary>Every inbound attempt, including abandoned ones and self-service. Attempts spoil an issue; they neither open nor prolong one.</summary>
    AnyAttempt = 1,
}
