using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How the people who were asked were drawn, beyond their weights.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SampleStructure>))]
public enum SampleStructure
{
    /// <summary>Each response on its own.</summary>
    WeightsOnly = 0,

    /// <summary>Each response on its own, within the strata of <see cref="SurveyResponse.Stratum"/>.</summary>
    Stratified,

    /// <summary>In clusters, <see cref="SurveyResponse.Cluster"/>, such as the contacts of one account.</summary>
    Clustered,

    /// <summary>In clusters within strata; clusters of one name in two strata are two.</summary>
    StratifiedAndClustered,
}
