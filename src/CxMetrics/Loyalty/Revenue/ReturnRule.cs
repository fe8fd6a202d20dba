using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What counts of a customer of the opening who left within the period and came back before its end.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ReturnRule>))]
public enum ReturnRule
{
    /// <summary>The level at the closing, as if the customer had stayed. The default.</summary>
    AtClosing = 0,

    /// <summary>Nothing: the opening level is churn and the closing level reactivation, by snapshot too.</summary>
    Lost = 1,
}
