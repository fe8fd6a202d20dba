using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>The unit of the times of customers, models and rates; a year has 365.25 days, and a month a twelfth of them.</summary>
/// <remarks>Summaries, models, horizons and rates carry one, so that weeks never pass for days. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>A day.</summary>
    Day = 0,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A twelfth of a year: 30.4375 days.</summary>
    Month,

    /// <summary>365.25 days.</summary>
    Year,
}
