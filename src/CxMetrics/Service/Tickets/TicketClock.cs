using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The clock by which a duration is measured.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TicketClock>))]
public enum TicketClock
{
    /// <summary>All time counts.</summary>
    Calendar = 0,

    /// <summary>Time within opening hours counts.</summary>
    Business = 1,
}
