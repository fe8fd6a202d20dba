using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a stratum adds to the variance where a single sampling unit was drawn from it, whose spread is unknown.</summary>
/// <remarks>
/// Lumley (2010), "Complex Surveys", section 2.2.1; the names in R's survey package are "fail", "certainty", "adjust" and "average". Travels
/// in JSON as its exact name.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<SingleUnitRule>))]
public enum SingleUnitRule
{
    /// <summary>There is no standard error. The default.</summary>
    NoStandardError = 0,

    /// <summary>Nothing, as if the unit had been bound to be drawn: the error comes out too small where it was not.</summary>
    Certainty,

    /// <summary>The square of its distance from the mean of the whole sample: the error comes out rather too large.</summary>
    GrandMean,

    /// <summary>As much as the other strata on average; no standard error where there are no others.</summary>
    AverageStratum,
}
