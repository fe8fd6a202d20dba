using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>How a metric knows: customers were asked, or were seen.</summary>
[JsonConverter(typeof(EnumNameConverter<MetricEvidence>))]
public enum MetricEvidence
{
    /// <summary>Customers were asked.</summary>
    Direct,

    /// <summary>What happened was recorded.</summary>
    Observed,
}
