using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Why a subscription ended.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ChurnReason>))]
public enum ChurnReason
{
    /// <summary>The customer ended it.</summary>
    Voluntary = 0,

    /// <summary>It ended without a decision of the customer, such as after a payment that failed.</summary>
    Involuntary = 1,
}
