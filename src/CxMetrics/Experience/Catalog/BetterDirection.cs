using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>Which way a metric improves.</summary>
[JsonConverter(typeof(EnumNameConverter<BetterDirection>))]
public enum BetterDirection
{
    /// <summary>More is better, as with a score.</summary>
    Higher,

    /// <summary>Less is better, as with a waiting time.</summary>
    Lower,

    /// <summary>Neither is better in itself, as with the number of steps of a journey.</summary>
    Neither,
}
