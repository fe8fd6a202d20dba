using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What puts a customer into a cohort.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<CohortStart>))]
public enum CohortStart
{
    /// <summary>The first activity of the start kind in the log.</summary>
    FirstActivity = 0,

    /// <summary><see cref="Customer.Since"/>: customers who never did anything are in their cohorts too, retained at no age.</summary>
    CustomerSince = 1,
}
