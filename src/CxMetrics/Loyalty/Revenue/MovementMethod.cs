using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How the movements of recurring revenue within a period are seen.</summary>
/// <remarks>
/// Both add up from the opening to the closing. A customer who joins and leaves within the period moves nothing by snapshot; by event the period has new
/// revenue and churn. Travels in JSON as its exact name.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<MovementMethod>))]
public enum MovementMethod
{
    /// <summary>From both ends of the period: one movement a customer at most. The default.</summary>
    Snapshot = 0,

    /// <summary>From each day on which a customer's level changes, net of that day.</summary>
    Event = 1,
}
