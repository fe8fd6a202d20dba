using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The unit of the term that a price is for.</summary>
/// <remarks>A quarter is three months, a two-year contract two years. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<BillingInterval>))]
public enum BillingInterval
{
    /// <summary>A day; 365.25 make a year.</summary>
    Day = 0,

    /// <summary>A week; 52 make a year.</summary>
    Week = 1,

    /// <summary>A month.</summary>
    Month = 2,

    /// <summary>A year.</summary>
    Year = 3,
}
