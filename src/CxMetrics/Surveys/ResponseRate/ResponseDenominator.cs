using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which surveys a response rate is a share of.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ResponseDenominator>))]
public enum ResponseDenominator
{
    /// <summary>Those that reached somebody; all that were sent where nothing is known about delivery. The default.</summary>
    Delivered = 0,

    /// <summary>All that were sent, delivered or not.</summary>
    Sent,
}
