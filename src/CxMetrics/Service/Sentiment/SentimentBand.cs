using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Where a sentiment score lies between the limits of a definition.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<SentimentBand>))]
public enum SentimentBand
{
    /// <summary>Below the lower limit.</summary>
    Negative = 0,

    /// <summary>Between the limits, both included.</summary>
    Neutral = 1,

    /// <summary>Above the upper limit.</summary>
    Positive = 2,
}
