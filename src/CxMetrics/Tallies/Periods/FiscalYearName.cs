using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which calendar year a fiscal year takes its name from.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FiscalYearName>))]
public enum FiscalYearName
{
    /// <summary>The year in which it ends, as in the United States: FY2027 from July 2026 on.</summary>
    ByEnd = 0,

    /// <summary>The year in which it starts, as in the United Kingdom: FY2026 from April 2026 on.</summary>
    ByStart,
}
