using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>By when a survey must have been answered to count as answered.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ResponseTiming>))]
public enum ResponseTiming
{
    /// <summary>At any time. The default.</summary>
    AnyTime = 0,

    /// <summary>In the calendar period in which it was sent, as dashboards of fixed periods count.</summary>
    SamePeriod,
}
