using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to test a Net Promoter Score against a fixed benchmark.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<NpsBenchmarkTest>))]
public enum NpsBenchmarkTest
{
    /// <summary>The score test, by the standard error that the score would have at the benchmark; decides as the score interval. The default.</summary>
    Score = 0,

    /// <summary>Adjusted Wald with 3 answers added as 3/4, 3/2, 3/4; decides as the interval of that name.</summary>
    AdjustedWald3T,

    /// <summary>Wald: nothing added; too bold for small samples, and no p-value when all answer alike.</summary>
    Wald,
}
