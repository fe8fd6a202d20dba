using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The interval that the margin of an NPS survey is planned for.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<NpsPlanMethod>))]
public enum NpsPlanMethod
{
    /// <summary>Adjusted Wald (3, T), which adds 3 answers of its own, so that 3 fewer are needed. The default.</summary>
    AdjustedWald = 0,

    /// <summary>Wald: <c>z sqrt(variance / n)</c>, as in most spreadsheets.</summary>
    Wald,
}
