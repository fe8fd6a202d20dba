using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>How a fit ended.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FitOutcome>))]
public enum FitOutcome
{
    /// <summary>The likelihood has a maximum, and the parameters are there.</summary>
    Converged = 0,

    /// <summary>The likelihood is nearly as good, or better, however far some parameters run: the data say next to nothing about them.</summary>
    NotIdentified,

    /// <summary>The likelihood grows as a parameter goes to 0, where the model becomes a simpler one.</summary>
    Boundary,

    /// <summary>The steps allowed were not enough.</summary>
    NotConverged,
}
