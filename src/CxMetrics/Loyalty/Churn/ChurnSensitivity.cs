using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Churn of one period under several definitions, side by side.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ChurnSensitivity : DefinitionSensitivity<ChurnResult>
{
    /// <summary>Refuses to be read from JSON: read the ChurnTally of each definition.</summary>
    public ChurnSensitivity() => throw WrittenOnly.Refusal(nameof(ChurnSensitivity), "the ChurnTally of each definition");

    internal ChurnSensitivity(Period period, ChurnResult[] results)
        : base(results, static result => result.Definition.Name, static result => result.Rate, ChurnDifference.Explain) =>
        Period = period;

    /// <summary>The period.</summary>
    [JsonPropertyName("period"), JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period Period { get; }

    private protected override string Subject => $"Churn in {Period}";
}
