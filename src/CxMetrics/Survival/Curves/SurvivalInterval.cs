using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Survival;

/// <summary>The ways to compute an interval for a survival probability.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SurvivalInterval>))]
public enum SurvivalInterval
{
    /// <summary>Symmetric on the scale of <c>log(-log S)</c>: never leaves 0 to 1, and good in small samples; not defined at 1. The default.</summary>
    LogLog = 0,

    /// <summary>Symmetric on the scale of <c>log S</c>, cut at 1; the default of R.</summary>
    Log,

    /// <summary>Symmetric around the estimate, cut at 0 and 1; for large samples only.</summary>
    Plain,
}
