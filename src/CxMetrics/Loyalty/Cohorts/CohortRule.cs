using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>When a customer counts as retained at an age.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<CohortRule>))]
public enum CohortRule
{
    /// <summary>Active at that age: bounded retention, also called N-day or classic.</summary>
    Bounded = 0,

    /// <summary>
    /// Active at that age or later: unbounded retention. A customer who stayed away may still come back, so that no age is ever complete, unless all
    /// customers are followed to the same <see cref="CohortDefinition.LastAge"/>.
    /// </summary>
    Unbounded = 1,

    /// <summary>Active at that age and at each one before it.</summary>
    EveryAge = 2,
}
