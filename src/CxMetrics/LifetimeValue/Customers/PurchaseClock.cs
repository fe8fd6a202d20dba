using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>What a purchase is, and how the time between two is measured.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<PurchaseClock>))]
public enum PurchaseClock
{
    /// <summary>A local day with orders is one purchase, of what they are worth together; times are whole local days.</summary>
    LocalDays = 0,

    /// <summary>Each order is a purchase; times are what elapsed between the moments, in fractions of days.</summary>
    Exact,
}
