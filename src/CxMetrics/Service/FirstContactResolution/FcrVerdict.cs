using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Who must say, beside the absence of repeats, that the matter is resolved.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrVerdict>))]
public enum FcrVerdict
{
    /// <summary>Nobody. The default.</summary>
    NotAsked = 0,

    /// <summary>The agent: the recorded resolution is <see cref="ContactResolution.Resolved"/>; contacts without one are left out and counted, unless they failed otherwise.</summary>
    Agent = 1,

    /// <summary>The customer, in a survey: customers who were not asked, or did not answer, are left out and counted.</summary>
    Customer = 2,
}
