using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Statistics;

/// <summary>The prior distribution of the three shares.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<DirichletPrior>))]
public enum DirichletPrior
{
    /// <summary>Jeffreys' prior, half an outcome of each kind: the customary choice for covering near the stated level.</summary>
    Jeffreys = 0,

    /// <summary>The uniform prior, one outcome of each kind: every mix of shares equally likely.</summary>
    Uniform,
}
