using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How the retention of twelve months is put together.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<TrailingMethod>))]
public enum TrailingMethod
{
    /// <summary>The customers of twelve months ago, then and now. Who joined since does not count. The default.</summary>
    Cohort = 0,

    /// <summary>The product of twelve monthly retentions, each of its own opening, so that customers count from the month after they join.</summary>
    MonthlyProduct = 1,
}
