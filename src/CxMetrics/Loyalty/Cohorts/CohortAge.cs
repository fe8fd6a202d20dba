using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What the age of a customer is counted in.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<CohortAge>))]
public enum CohortAge
{
    /// <summary>Calendar periods after that of the start: the month of the start is age 0, whatever is left of it.</summary>
    Periods = 0,

    /// <summary>Calendar days after that of the start, in the zone of the periods.</summary>
    Days = 1,

    /// <summary>Whole 24 hours since the moment of the start, the same in every zone: rolling.</summary>
    Rolling24Hours = 2,
}
