using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to compute an interval for the difference of two independent proportions.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ProportionDifferenceInterval>))]
public enum ProportionDifferenceInterval
{
    /// <summary>Newcombe's hybrid of two Wilson intervals: stays within -1 to 1, good for small samples too. The default.</summary>
    Newcombe = 0,

    /// <summary>Agresti-Caffo: one success and one failure added to each side; simple, may leave -1 to 1.</summary>
    AgrestiCaffo,

    /// <summary>Wald: too narrow for small samples, of width 0 when the outcomes of each side are all alike, may leave -1 to 1.</summary>
    Wald,
}
