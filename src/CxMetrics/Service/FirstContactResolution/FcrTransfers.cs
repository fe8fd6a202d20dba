using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether a contact that was transferred can be a first contact resolution.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrTransfers>))]
public enum FcrTransfers
{
    /// <summary>It can. The default.</summary>
    Allowed = 0,

    /// <summary>It cannot; contacts that may or may not have been transferred are left out and counted, unless they failed otherwise.</summary>
    NotAllowed = 1,
}
