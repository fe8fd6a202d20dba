using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether what is still open counts: an issue that may yet be repeated, a session whose customer may yet come back.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<Maturity>))]
public enum Maturity
{
    /// <summary>Only what is over: its window or horizon ended by the moment as of which the rate is computed. The default.</summary>
    MatureOnly = 0,

    /// <summary>Everything, also the latest, which had less time to fail, so that it flatters.</summary>
    All = 1,
}
