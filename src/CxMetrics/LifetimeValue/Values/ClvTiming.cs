using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>When the margins of a customer come in, of which the first is certain.</summary>
/// <remarks>With a margin of 100, a retention of 0.8 and a discount of 0.1 the value is 366.67, 333.33 or 266.67. Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ClvTiming>))]
public enum ClvTiming
{
    /// <summary>At the start of each period, the first now: a customer who pays today, as for a yearly contract.</summary>
    FirstNow = 0,

    /// <summary>At the end of each period, the first at the end of the first, in full.</summary>
    FirstAtEnd,

    /// <summary>At the start of each period but the first, which is left out: what a customer is worth who has just paid.</summary>
    FirstLeftOut,
}
