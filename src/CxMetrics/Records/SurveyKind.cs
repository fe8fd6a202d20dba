using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which question a survey asks.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SurveyKind>))]
public enum SurveyKind
{
    /// <summary>How likely the customer is to recommend: Net Promoter Score.</summary>
    Nps = 0,

    /// <summary>How satisfied the customer is: customer satisfaction.</summary>
    Csat = 1,

    /// <summary>How easy it was, or how much effort it took: customer effort score.</summary>
    Ces = 2,

    /// <summary>Any other rating question.</summary>
    Other = 3,
}
