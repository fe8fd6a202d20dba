using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Survival;

/// <summary>Which time is the median, or another quantile, where the curve is flat at it.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<QuantileRule>))]
public enum QuantileRule
{
    /// <summary>
    /// The middle of the flat piece, from its first time to the next step, or to the last time where no step follows; within 1.5e-8 counts as flat.
    /// Where a limit of the curve rises again, the limit of the quantile is the time at which it is nearest below. As in R. The default.
    /// </summary>
    Midpoint = 0,

    /// <summary>The first time at which the curve, or its limit, is there or below.</summary>
    FirstTime,
}
